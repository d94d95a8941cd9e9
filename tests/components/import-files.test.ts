import { expect, test } from 'vitest';
import { type ArticleFile, importFiles, type Tally, type Work } from '../../components/options/import-files';
import { articlesOfJsonl } from '../../core/exchange/article-files';
import type { ImportedArticle } from '../../messaging/protocol';

const text = 'The board said on Monday that the gate had been shut for nine days. '.repeat(4);
const file = (name: string, rows: number): ArticleFile => ({
  name,
  text: async () => Array.from({ length: rows }, (_, i) => JSON.stringify({ text: `${text} ${name} ${i}` })).join('\n'),
});

function work(part: Partial<Work> = {}): Work & { readonly seen: Tally[] } {
  const seen: Tally[] = [];
  return {
    seen,
    read: async (one) => articlesOfJsonl(one.name, await one.text()),
    send: async (articles) => articles.map(({ id }): ImportedArticle => ({ id, result: 'saved', statements: 2 })),
    onProgress: (tally) => seen.push(tally),
    signal: new AbortController().signal,
    ...part,
  };
}

test('files are read and saved in turn, and other files are left alone', async () => {
  const job = work();
  const tally = await importFiles([file('a.jsonl', 10), file('picture.png', 1), file('b.jsonl', 1)], job);
  expect(tally).toEqual({ done: 2, of: 2, saved: 11, there: 0, statements: 22, failed: [] });
  expect(job.seen.map(({ saved }) => saved)).toEqual([8, 10, 10, 11, 11]);
});

test('an end in between keeps what was saved and says how far it came', async () => {
  const stop = new AbortController();
  const job = work({ signal: stop.signal, onProgress: ({ saved }) => saved >= 8 && stop.abort() });
  expect(await importFiles([file('a.jsonl', 20), file('b.jsonl', 1)], job)).toMatchObject({ done: 0, of: 2, saved: 8 });
});

test('a call whose answer was lost is made once more; what fails twice is told', async () => {
  let calls = 0;
  const flaky = work({
    send: async (articles) => {
      if (++calls === 1) throw new Error('no-answer');
      return articles.map(({ id }) => ({ id, result: 'there' as const, statements: 0 }));
    },
  });
  expect(await importFiles([file('a.jsonl', 3)], flaky)).toMatchObject({ done: 1, there: 3, failed: [] });
  const dead = work({ send: () => Promise.reject(new Error('no-answer')) });
  const { failed } = await importFiles([file('a.jsonl', 2)], dead);
  expect(failed).toEqual([
    { name: 'a.jsonl', place: null, why: 'not-saved' },
    { name: 'a.jsonl', place: null, why: 'not-saved' },
  ]);
});

test('on a full disk it ends at once, with what was saved until then', async () => {
  let calls = 0;
  const job = work({
    send: async (articles) => {
      if (++calls > 1) throw new Error('no-room');
      return articles.map(({ id }) => ({ id, result: 'saved' as const, statements: 1 }));
    },
  });
  const tally = await importFiles([file('a.jsonl', 10), file('b.jsonl', 1)], job);
  expect(tally).toMatchObject({ done: 0, of: 2, saved: 8, failed: [], full: true });
  expect(calls).toBe(2);
});

test('a file that cannot be read does not stop the others', async () => {
  const broken: ArticleFile = { name: 'x.txt', text: () => Promise.reject(new Error('gone')) };
  const tally = await importFiles([broken, file('b.jsonl', 1)], work());
  expect(tally).toMatchObject({ done: 2, saved: 1, failed: [{ name: 'x.txt', why: 'unreadable' }] });
});
