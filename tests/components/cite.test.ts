import { describe, expect, test } from 'vitest';
import { type Citable, cite } from '../../core/cite';
import { linkToQuote } from '../../core/text-fragment';

const full: Citable = {
  title: 'Talks resume in Doha',
  outlet: 'Example Times',
  date: '2023-04-14',
  url: 'https://example.org/a',
  byline: 'Amina Gul Rahim',
};
const bare: Citable = { title: 'Talks resume in Doha', outlet: null, date: null, url: null, byline: null };
const quoted = { text: 'We will talk.', speaker: 'The minister', verbatim: true };

const told: Citable = {
  ...bare,
  title: 'Talks in Doha go on',
  outlet: 'Example Times',
  date: '2023-04',
  isDescribed: true,
};

describe('a citation says what is known and nothing else', () => {
  test.each([
    [
      'plain',
      full,
      'The minister: “We will talk.” Amina Gul Rahim, Talks resume in Doha, Example Times, 14 April 2023. https://example.org/a',
    ],
    [
      'chicago',
      full,
      'Rahim, Amina Gul. “Talks resume in Doha.” Example Times, April 14, 2023. https://example.org/a.',
    ],
    ['apa', full, 'Rahim, A. G. (2023, April 14). Talks resume in Doha. Example Times. https://example.org/a'],
    [
      'chicago',
      { ...full, byline: null },
      'Example Times. “Talks resume in Doha.” April 14, 2023. https://example.org/a.',
    ],
    ['apa', { ...full, byline: null }, 'Talks resume in Doha. (2023, April 14). Example Times. https://example.org/a'],
    [
      'chicago',
      { ...full, byline: 'Web Desk', url: null },
      'Web Desk. “Talks resume in Doha.” Example Times, April 14, 2023.',
    ],
    ['plain', bare, 'The minister: “We will talk.” Talks resume in Doha.'],
    ['chicago', bare, '“Talks resume in Doha.”'],
    ['apa', bare, 'Talks resume in Doha. (n.d.).'],
    // A description of ours must not pass for the headline.
    [
      'plain',
      told,
      'The minister: “We will talk.” [Talks in Doha go on], Example Times, April 2023. [In Hashia’s words.]',
    ],
    ['chicago', told, 'Example Times. [Talks in Doha go on]. April 2023. [In Hashia’s words.]'],
    ['apa', told, '[Talks in Doha go on]. (2023, April). Example Times. [In Hashia’s words.]'],
    // What the card says of a source is not lost on the way to the clipboard.
    [
      'apa',
      { ...full, relayedFrom: 'Example Radio', dateBasis: 'inferred' },
      'Rahim, A. G. (2023, April 14). Talks resume in Doha. Example Times. https://example.org/a [Via Example Radio; date inferred.]',
    ],
    [
      'plain',
      { ...told, relayedFrom: 'Example Radio', dateBasis: 'inferred' },
      'The minister: “We will talk.” [Talks in Doha go on], Example Times, April 2023. [In Hashia’s words; via Example Radio; date inferred.]',
    ],
  ] as const)('%s of %o', (style, work, expected) => {
    expect(cite(work, style, quoted)).toBe(expected);
  });

  test('a paraphrase never stands in quotation marks', () => {
    expect(cite(bare, 'plain', { ...quoted, verbatim: false })).not.toContain('“');
  });

  test('CSL-JSON can be read back', () => {
    const [item] = JSON.parse(cite({ ...full, date: '2023-04' }, 'csl'));
    expect(item).toEqual({
      id: 'https://example.org/a',
      type: 'article-newspaper',
      title: 'Talks resume in Doha',
      author: [{ family: 'Rahim', given: 'Amina Gul' }],
      'container-title': 'Example Times',
      issued: { 'date-parts': [[2023, 4]] },
      URL: 'https://example.org/a',
    });
    expect(JSON.parse(cite({ ...told, dateBasis: 'inferred' }, 'csl'))[0]).toMatchObject({
      title: '[Talks in Doha go on]',
      issued: { 'date-parts': [[2023, 4]], circa: true },
      note: 'In Hashia’s words; date inferred',
    });
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
