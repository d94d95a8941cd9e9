import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { pack } from '../../assets/topics/pak-afghan-security/index';
import { analyse } from '../../core/analyse';
import type { Article } from '../../core/article';
import { indexEntities } from '../../core/entities/entities';
import { type Corpus, indexCorpus, relateClaims } from '../../core/relate/relate';
import type { Source, Statement } from '../../core/statement';
import { createLibrary } from '../../entrypoints/background/library';
import { createCorpusIndexes } from '../../store/corpus-index';
import { createPacks } from '../../store/packs';
import { createSources } from '../../store/sources';
import { source } from '../exchange/arbitraries';
import { opener } from '../store/sample';

const text = [
  'ISLAMABAD: The Foreign Office said on Friday that the TTP was using Afghan soil to attack Pakistan.',
  'Zabihullah Mujahid, the spokesman of the Taliban government, denied that the TTP had sanctuaries in Afghanistan.',
  'Defence Minister Khawaja Asif said that talks with Kabul had failed because it would give nothing in writing.',
].join('\n\n');

const article: Article = {
  id: 'page',
  title: 'Islamabad and Kabul trade accusations',
  outlet: null,
  date: '2025-10-31',
  dateBasis: 'stated',
  url: null,
  byline: null,
  text,
  language: 'en',
};

const claims = analyse(article, indexEntities(pack.entities));

/** Sources of the first topic with nothing to say to the article. */
function filler(count: number): { source: Source; statements: Statement[] }[] {
  const [model] = pack.statements;
  if (!model) throw new Error('the pack has no statements');
  return Array.from({ length: count }, (_, n) => {
    const id = `filler-${n}`;
    const told = {
      ...model,
      id: `${id}#1`,
      source: id,
      text: `The bazaar of village ${n} sold apricots.`,
      readings: [],
    };
    return { source: source(id, { pack: 'reader', topic: pack.id }), statements: [told] };
  });
}

async function libraryOver(extra: number) {
  const db = opener();
  const sources = createSources(db);
  const packs = createPacks(db, pack);
  await packs.installShipped(pack);
  await sources.putMany(filler(extra));
  const shelf = { ...sources, packs: packs.list, indexes: createCorpusIndexes(db) };
  const open = () => createLibrary(pack, shelf);
  return { db, sources, shelf, open };
}

async function marksFrom(library: ReturnType<typeof createLibrary>) {
  return marksOf(await library.corpusFor(await library.topic(pack.id), { article, claims }));
}

function marksOf(corpus: Corpus) {
  return relateClaims(article, claims, corpus).claims.map(({ related }) =>
    related.map(({ statement, relation }) => `${relation.kind} ${statement.id}`),
  );
}

test('a large corpus gives the marks that all of its statements together give', async () => {
  const { sources, open } = await libraryOver(300);
  const [all, statements] = [await sources.list(), await sources.statements()];
  const whole = indexCorpus({ ...pack, sources: all, statements });
  const expected = marksOf(whole);
  expect(expected.flat().length).toBeGreaterThan(0);
  expect(await marksFrom(open())).toEqual(expected);
});

test('the index is kept, and read again by the next background', async () => {
  const { shelf, open } = await libraryOver(300);
  const first = await marksFrom(open());
  const fetched = vi.spyOn(shelf, 'getMany');
  expect(await marksFrom(open())).toEqual(first);
  expect(Math.max(...fetched.mock.calls.map(([ids]) => ids.length)), 'only what comes near is fetched').toBeLessThan(
    120,
  );
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('a damaged index is made again', async () => {
  const { db, open } = await libraryOver(300);
  const first = await marksFrom(open());
  const opened = await db();
  const kept = await opened.get('indexes', pack.id);
  if (!kept) throw new Error('no index was kept');
  await opened.put('indexes', { ...kept, segments: kept.segments.map((s) => ({ ...s, bytes: new Blob(['?']) })) });
  expect(await marksFrom(open())).toEqual(first);
});

test('what is saved shows at once, and what is taken out goes', async () => {
  const { sources, open } = await libraryOver(300);
  const library = open();
  const before = await marksFrom(library);
  const model = pack.statements.find(({ id }) => before.flat().some((mark) => mark.endsWith(id)));
  if (!model) throw new Error('nothing was marked');
  const mine = { ...model, id: 'mine#1', source: 'mine' };
  await sources.put({ source: source('mine', { pack: pack.id, topic: pack.id }), statements: [mine] });
  await sources.remove(model.source);
  library.changed({ kind: 'sources', put: ['mine'], removed: [model.source] });
  const near = async (from: ReturnType<typeof createLibrary>) => {
    const corpus = await from.corpusFor(await from.topic(pack.id), { article, claims });
    return [...corpus.entries.keys()].sort();
  };
  const after = await near(library);
  expect(after).toContain('mine#1');
  expect(after.filter((id) => id.startsWith(`${model.source}#`))).toEqual([]);
  expect(await near(open()), 'the kept index says the same').toEqual(after);
});

test("what is saved for another topic stays out of this one's index", async () => {
  const { sources, open } = await libraryOver(300);
  const library = open();
  const before = await marksFrom(library);
  const model = pack.statements.find(({ id }) => before.flat().some((mark) => mark.endsWith(id)));
  if (!model) throw new Error('nothing was marked');
  const elsewhere = { ...model, id: 'elsewhere#1', source: 'elsewhere' };
  await sources.put({ source: source('elsewhere', { topic: 'another' }), statements: [elsewhere] });
  library.changed({ kind: 'sources', put: ['elsewhere'], removed: [] });
  const corpus = await library.corpusFor(await library.topic(pack.id), { article, claims });
  expect([...corpus.entries.keys()]).not.toContain('elsewhere#1');
});

test('an index that could not be opened is opened anew', async () => {
  const { shelf, open } = await libraryOver(300);
  const expected = await marksFrom(open());
  const library = open();
  const broken = vi.spyOn(shelf, 'revision').mockRejectedValueOnce(new Error('the disk is gone'));
  expect(await marksFrom(library)).toEqual(expected);
  expect(broken).toHaveBeenCalledTimes(2);
});

test('a change that could not be taken in is not forgotten', async () => {
  const { sources, shelf, open } = await libraryOver(300);
  const library = open();
  const before = await marksFrom(library);
  const model = pack.statements.find(({ id }) => before.flat().some((mark) => mark.endsWith(id)));
  if (!model) throw new Error('nothing was marked');
  await sources.put({
    source: source('mine', { pack: pack.id, topic: pack.id }),
    statements: [{ ...model, id: 'mine#1', source: 'mine' }],
  });
  vi.spyOn(shelf, 'revision').mockRejectedValueOnce(new Error('the disk is gone'));
  library.changed({ kind: 'sources', put: ['mine'], removed: [] });
  const near = async () => {
    const corpus = await library.corpusFor(await library.topic(pack.id), { article, claims });
    return [...corpus.entries.keys()];
  };
  expect(await near()).toContain('mine#1');
});
