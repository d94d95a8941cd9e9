import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { pack } from '../../assets/topics/pak-afghan-security/index';
import type { Article } from '../../core/article';
import type { Reading } from '../../core/reading';
import { finish } from '../../core/steps';
import { createLibrary } from '../../entrypoints/background/library';
import { readingSaved, saveSource } from '../../entrypoints/background/save-source';
import { createCorpusIndexes } from '../../store/corpus-index';
import { createTurns } from '../../store/in-turn';
import { createPacks } from '../../store/packs';
import { createSources } from '../../store/sources';
import { opener } from '../store/sample';

const article: Article = {
  id: 'page',
  title: 'Crossing shut after a day of fire',
  outlet: 'River Post',
  date: '2031-05-03',
  dateBasis: 'stated',
  url: 'https://river.example.com/crossing',
  byline: null,
  text: 'The Foreign Office said on Friday that the TTP was using Afghan soil to attack Pakistan from across the border.',
  language: 'en',
};
const topic = { tier: 'core', score: 1, reasons: [] } as const;
const reading: Reading = { article, topic, claims: [], origins: [], missingSides: [], knownAs: null };

function desk() {
  const db = opener();
  const sources = createSources(db);
  const packs = createPacks(db, pack);
  const library = createLibrary(pack, { ...sources, packs: packs.list, indexes: createCorpusIndexes(db) });
  return {
    sources,
    library,
    started: packs.installShipped(pack).then(() => []),
    corpusTurn: createTurns(),
    corpusChanged: async () => {},
    tabs: { get: async () => ({ kind: 'on-topic', reading }) as const },
  };
}

test('saving twice at once saves once', async () => {
  const one = desk();
  const [first, second] = await Promise.all([saveSource(one, 1), saveSource(one, 1)]);
  expect([first, second]).toMatchObject([{ justSaved: true }, { justSaved: false }]);
  if (first.kind !== 'saved') throw new Error('not saved');
  expect(await one.sources.revisions(first.source.id)).toHaveLength(1);
});

test('what was corrected in an article from a file outlives its saving from the page', async () => {
  const one = desk();
  await one.started;
  const topic = await one.library.topic(pack.id);
  const brought = finish(readingSaved(article, { id: 'saved:river.example.com/crossing', url: article.url }, topic));
  await one.sources.putMany([brought]);
  await one.sources.correct({ ...brought.source, outlet: 'The River Post', date: '2031-05-02' });
  const saved = await saveSource(one, 1);
  expect(saved).toMatchObject({ justSaved: true, source: { outlet: 'The River Post', date: '2031-05-02' } });
});
