import { describe, expect, test } from 'vitest';
import { type Citable, cite } from '../../core/cite';
import { linkToQuote } from '../../core/text-fragment';

const full: Citable = {
  title: 'Talks resume in Doha',
  outlet: 'Example Times',
  date: '2023-04-14',
  url: 'https://example.org/a',
  byline: 'A. Reporter',
};
const bare: Citable = { title: 'Talks resume in Doha', outlet: null, date: null, url: null, byline: null };
const quoted = { text: 'We will talk.', speaker: 'The minister', verbatim: true };

describe('a citation says what is known and nothing else', () => {
  test.each([
    [
      'plain',
      full,
      'The minister: “We will talk.” A. Reporter, Talks resume in Doha, Example Times, 14 April 2023. https://example.org/a',
    ],
    ['chicago', full, 'A. Reporter. “Talks resume in Doha.” Example Times, 14 April 2023. https://example.org/a.'],
    ['apa', full, 'A. Reporter. (2023, April 14). Talks resume in Doha. Example Times. https://example.org/a'],
    ['plain', bare, 'The minister: “We will talk.” Talks resume in Doha.'],
    ['chicago', bare, '“Talks resume in Doha.”'],
    ['apa', bare, 'Talks resume in Doha. (n.d.).'],
  ] as const)('%s of %o', (style, work, expected) => {
    expect(cite(work, style, quoted)).toBe(expected);
  });

  test('a paraphrase never stands in quotation marks', () => {
    expect(cite(bare, 'plain', { ...quoted, verbatim: false })).not.toContain('“');
  });

  test('CSL-JSON can be read back', () => {
    const [item] = JSON.parse(cite({ ...full, date: '2023-04' }, 'csl'));
    expect(item).toMatchObject({ issued: { 'date-parts': [[2023, 4]] }, 'container-title': 'Example Times' });
  });
});

describe('a link to a quote', () => {
  test.each([
    ['a short one, whole', 'six words, no more', '#:~:text=six%20words%2C%20no%20more'],
    ['a long one, by its ends', 'a b c d e f g h i j', '#:~:text=a%20b%20c%20d,g%20h%20i%20j'],
    ['a hyphen is no sign', 'all-out', '#:~:text=all%2Dout'],
    ['nothing', '  ', ''],
  ])('%s', (_, quote, fragment) => {
    expect(linkToQuote('https://example.org/a#old', quote)).toBe(`https://example.org/a${fragment}`);
  });
});
