import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { paragraphsOf } from '../../core/article';
import { segment } from '../../core/segment/segment';
import { workOf } from '../work-of';
import { hardCases } from './hard-cases';

const split = (text: string): string[] => segment(text).map((sentence) => sentence.text);

describe('hard cases', () => {
  test.each(hardCases)('%s', (_about, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });
});

describe('missing spaces', () => {
  it('ends a sentence where the page lost the space', () => {
    expect(split('They closed the border.He blamed Kabul.')).toEqual(['They closed the border.', 'He blamed Kabul.']);
    expect(split('“Never again.”Karim left.')).toEqual(['“Never again.”', 'Karim left.']);
  });
});

describe('offsets', () => {
  it('names the paragraph and points into the text', () => {
    const text = '  Border shut \n\nMr. Khan left. He was angry.\n';
    const sentences = segment(text);
    expect(sentences.map((s) => [s.paragraph, text.slice(s.start, s.end)])).toEqual([
      [0, 'Border shut'],
      [1, 'Mr. Khan left.'],
      [1, 'He was angry.'],
    ]);
  });

  it('lets a quote run over paragraphs without swallowing them', () => {
    expect(split('“We waited.\n“Nobody came,” he said.')).toEqual(['“We waited.', '“Nobody came,” he said.']);
  });

  it('keeps every visible character, in order, inside one paragraph', () => {
    const word = fc.constantFrom(
      'Mr.',
      'Kabul',
      '“',
      '”',
      '?',
      '!',
      '...',
      '(',
      ')',
      'he said',
      '۔',
      '\n',
      '\u0000',
      '3.5',
      '•',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        const sentences = segment(text);
        expect(
          sentences
            .map((s) => s.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        const paragraphs = paragraphsOf(text);
        for (const s of sentences) {
          expect(text.slice(s.start, s.end)).toBe(s.text);
          expect(s.start >= (paragraphs[s.paragraph]?.start ?? Infinity)).toBe(true);
          expect(s.end <= (paragraphs[s.paragraph]?.end ?? -1)).toBe(true);
        }
      }),
    );
  });
});

describe('bad input', () => {
  test.each([
    ['nothing', ''],
    ['blank lines', ' \n\t\n '],
    ['control characters', '\u0000\u0007\u001b[0m Kabul.\u0008 Done.'],
    ['lone surrogates', '\ud800 Kabul \udc00. Done.'],
    ['unbalanced quotes', '“““ He said.” ” (('],
  ])('%s', (_about, text) => {
    for (const sentence of segment(text)) expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
  });
});

describe('time', () => {
  const timed = (text: string) => workOf(() => segment(text));
  test.each([
    ['a line without stops', 'kabul border '],
    ['quotes', '“Kabul must act!” Asif told Geo News. '],
    ['initials', 'D.I. '],
    ['spaces', '          '],
    ['stops', '. '],
    ['open parentheses', '! ( '],
  ])('grows with the length: %s', (_about, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    timed(text);
    const once = Math.max(timed(text), timed(text), 4);
    expect(timed(text + text)).toBeLessThan(once * 5);
  });
});
