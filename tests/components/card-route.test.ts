import { expect, test } from 'vitest';
import { isPinned, parseSubject } from '../../components/card/card-route';

test.each([
  ['#claim=c1&n=3', { kind: 'claim', claim: 'c1' }],
  ['?claim=c1', { kind: 'claim', claim: 'c1' }],
  ['#note=selection&n=1', { kind: 'note', note: 'selection', as: 'note' }],
  ['#note=urn%3Auuid%3A1&pinned&n=1', { kind: 'note', note: 'urn:uuid:1', as: 'note' }],
  ['#peek&claim=c1&n=1', { kind: 'peek', of: 'claim', id: 'c1' }],
  ['#peek&note=urn%3Auuid%3A1', { kind: 'peek', of: 'note', id: 'urn:uuid:1' }],
  ['#keys&n=1', { kind: 'keys' }],
  ['', { kind: 'nothing' }],
])('%s', (route, subject) => {
  expect(parseSubject(route)).toEqual(subject);
});

test('a pinned frame says so', () => {
  expect(isPinned('#claim=c1&pinned&n=2')).toBe(true);
  expect(isPinned('#claim=c1&n=2')).toBe(false);
});
