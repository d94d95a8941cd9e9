import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/article';
import { changesBetween } from '../../core/changes/changes';
import { diffWords } from '../../core/changes/word-diff';

const article = (text: string, part: Partial<Article> = {}): Article => ({
  id: 'a',
  title: 'Gate stays shut',
  outlet: 'River Post',
  date: '2031-05-04',
  dateBasis: 'stated',
  url: null,
  byline: 'Ada Bren',
  text,
  language: 'en',
  ...part,
});

const lead = 'The board said on Monday that the gate had been shut for nine days.';
const toll = 'It counted 12 boats and over 100 people at the lock.';
const end = 'Nobody answered at the ministry.';

describe('changesBetween', () => {
  it('tells nothing where only typography changed', () => {
    const now = article(`${lead.replaceAll(' ', '  ')}\n\n“${end}”`);
    expect(changesBetween(article(`${lead}\n\n"${end}"`), now)).toBeNull();
  });

  it('tells paragraphs that came and went', () => {
    const changes = changesBetween(article(`${lead}\n\n${end}`), article(`${lead}\n\nRain is expected in the hills.`));
    expect(changes).toMatchObject({ added: ['Rain is expected in the hills.'], removed: [end], reworded: [] });
  });

  it('tells a figure that was changed in silence, with its words', () => {
    const changes = changesBetween(article(`${lead}\n\n${toll}`), article(`${lead}\n\n${toll.replace('100', '140')}`));
    expect(changes?.reworded).toHaveLength(1);
    expect(changes?.reworded[0]?.figures).toEqual([{ before: 'over 100', after: 'over 140' }]);
    expect(changes?.reworded[0]?.runs.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'gone', text: '100' },
      { kind: 'new', text: '140' },
    ]);
  });

  it('tells title, date and author', () => {
    const now = article(lead, { title: 'Gate opens', date: '2031-05-05', byline: null });
    expect(changesBetween(article(lead), now)?.facts).toEqual([
      { fact: 'title', before: 'Gate stays shut', after: 'Gate opens' },
      { fact: 'date', before: '2031-05-04', after: '2031-05-05' },
      { fact: 'byline', before: 'Ada Bren', after: null },
    ]);
  });
});

describe('diffWords', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 }).map((list) => list.join(' '));

  it('gives back both texts', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = diffWords(before, after);
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map(({ text }) => text)
            .join(' ');
        expect(without('new')).toBe(before);
        expect(without('gone')).toBe(after);
      }),
    );
  });

  it('takes long texts without a table of their square', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ');
    expect(diffWords(long('a'), long('b'))).toHaveLength(2);
  });
});
