import { expect, test } from 'vitest';
import { outletOf } from '../../page/outlet';

const hosts = [
  { host: 'times.example', outlet: 'The Example Times' },
  { host: 'hill.example', outlet: 'Hill Radio' },
];

test.each([
  ['a known address, whatever the page says', 'www.times.example', 'Another Paper', 'The Example Times'],
  ['a part of a known site', 'edition.times.example', null, 'The Example Times'],
  ['an address that only ends alike', 'badtimes.example', 'Bad Times', 'Bad Times'],
  ['an unknown paper', 'www.valley.example', 'The Valley Gazette', 'The Valley Gazette'],
  ['a known name elsewhere', 'www.archive.example', 'The Example Times', 'The Example Times (archive.example)'],
  ['a known name in other letters', 'times-news.example', 'EXAMPLE TIMES', 'EXAMPLE TIMES (times-news.example)'],
  ['a file that was saved', '', 'Hill Radio', 'Hill Radio'],
  ['an address for a name', 'valley.example', 'https://www.valley.example/', 'valley.example'],
  ['nothing', 'valley.example', null, null],
])('%s', (_, host, named, outlet) => {
  expect(outletOf({ host, named }, hosts)).toBe(outlet);
});
