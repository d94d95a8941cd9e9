import { describe, expect, it } from 'vitest';
import { articleOfText, articlesOfJsonl } from '../../core/exchange/article-files';

const body = 'The board said on Monday that the gate had been shut for nine days. '.repeat(4).trim();

describe('a plain text', () => {
  it('has its title in the first line and its date in a line of its own', () => {
    const { articles } = articleOfText('gate.txt', `Gate stays shut\r\ndate 2031-05-04\r\n\r\n${body}`);
    expect(articles).toMatchObject([
      { id: 'gate.txt', title: 'Gate stays shut', date: '2031-05-04', dateBasis: 'stated', url: null },
    ]);
  });

  it('takes its name for a title where the first line is the text', () => {
    expect(articleOfText('gate.txt', body).articles[0]?.title).toBe('gate.txt');
  });

  it('is none when it is a few words long', () => {
    expect(articleOfText('gate.txt', 'Closed.').unread).toEqual([{ place: null, why: 'too-short' }]);
  });
});

describe('lines of JSON', () => {
  const line = (row: object) => JSON.stringify(row);

  it('are an article each, and what is none is told by its line', () => {
    const lines = [
      line({
        id: 7,
        title: 'Gate',
        text: body,
        outlet: 'River Post',
        date: '2031-05-04T10:00Z',
        url: 'https://a.example/1',
      }),
      '',
      'nonsense',
      line({ title: 'No text' }),
      line({ text: 'Short.' }),
      line([body]),
    ];
    const { articles, unread } = articlesOfJsonl('rows', lines.join('\n'));
    expect(articles).toMatchObject([
      { id: 'rows:1', title: 'Gate', outlet: 'River Post', date: '2031-05-04', url: 'https://a.example/1' },
    ]);
    expect(unread).toEqual([
      { place: 3, why: 'not-json' },
      { place: 4, why: 'no-text' },
      { place: 5, why: 'too-short' },
      { place: 6, why: 'no-text' },
    ]);
  });

  it('bring no address that could run', () => {
    const { articles } = articlesOfJsonl('rows', line({ text: body, url: 'javascript:alert(1)' }));
    expect(articles[0]?.url).toBeNull();
  });
});
