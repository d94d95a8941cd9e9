import { analysing } from '../../core/analyse';
import type { Article } from '../../core/article';
import { changesBetween } from '../../core/changes/changes';
import { keepCorrections } from '../../core/corrections';
import { knownAs } from '../../core/known-as';
import type { Reading } from '../../core/reading';
import type { Revision, Saved } from '../../core/revision';
import { readingStatements, sourceOf } from '../../core/save';
import type { Source } from '../../core/statement';
import type { Steps } from '../../core/steps';
import { urlKey } from '../../core/url-key';
import type { SavedAs } from '../../messaging/protocol';
import { readersOwn } from '../../store/corpus-rows';
import type { Desk } from './desk';
import { inSlices } from './in-slices';
import type { Library, Topic } from './library';

interface Keeping extends Pick<Desk, 'sources' | 'started' | 'corpusTurn' | 'corpusChanged'> {
  readonly tabs: Pick<Desk['tabs'], 'get'>;
  readonly library: Pick<Library, 'topic'>;
}

/** What the corpus holds of the article in a tab, and what the outlet changed since it was saved. */
export async function savedAs(desk: Keeping, tabId: number): Promise<SavedAs> {
  const reading = await readingIn(desk, tabId);
  const known = reading && (await knownSource(desk, reading.article));
  if (!reading || !known) return { kind: 'not-saved' };
  if (known.pack !== readersOwn) return { kind: 'in-pack', source: known };
  const last = (await desk.sources.revisions(known.id)).at(-1);
  const changes = last ? changesBetween(last.article, reading.article) : null;
  return describe(desk, known, { last, changes, page: reading.article, justSaved: false });
}

/** Keeps the article of a tab with its claims as statements. Of an article that was saved before, what changed since. */
export function saveSource(desk: Keeping, tabId: number): Promise<SavedAs> {
  return desk.corpusTurn(() => save(desk, tabId));
}

async function save(desk: Keeping, tabId: number): Promise<SavedAs> {
  const reading = await readingIn(desk, tabId);
  if (!reading) throw new Error('nothing-to-save');
  const { article } = reading;
  const known = await knownSource(desk, article);
  if (known && known.pack !== readersOwn) return { kind: 'in-pack', source: known };
  const last = known ? (await desk.sources.revisions(known.id)).at(-1) : undefined;
  const changes = last ? changesBetween(last.article, article) : null;
  const shown = { changes, page: article };
  if (known && last && !changes) return describe(desk, known, { ...shown, last, justSaved: false });

  const topic = await desk.library.topic(reading.topic.topic?.id);
  const named = known ?? { id: `saved:${urlKey(article.url ?? article.id)}`, url: article.url };
  const read = await inSlices(readingSaved(article, named, topic));
  const before = known ? await desk.sources.get(known.id) : null;
  const saved = before ? keepCorrections(read, { read: last?.read ?? null, now: before }) : read;
  const revision: Revision = { source: read.source.id, savedAt: new Date().toISOString(), article, read, before };
  await desk.sources.put(saved, revision);
  await desk.corpusChanged({ kind: 'sources', put: [saved.source.id], removed: [] });
  return describe(desk, saved.source, { ...shown, last: revision, justSaved: true });
}

async function readingIn(desk: Keeping, tabId: number): Promise<Reading | null> {
  await desk.started;
  const state = await desk.tabs.get(tabId);
  return state?.kind === 'on-topic' ? state.reading : null;
}

/** The same article, at whichever address it was saved. */
async function knownSource(desk: Keeping, article: Article): Promise<Source | undefined> {
  const sources = await desk.sources.list();
  const id = knownAs(article, sources);
  return sources.find((source) => source.id === id);
}

/** An article as source and statements of a topic, by the same pipeline as a page that is read. */
export function* readingSaved(article: Article, { id, url }: Pick<Source, 'id' | 'url'>, topic: Topic): Steps<Saved> {
  const source = { ...sourceOf({ ...article, id, url }, readersOwn), topic: topic.id };
  yield;
  const claims = yield* analysing(article, topic.entities);
  return { source, statements: yield* readingStatements(source, article, claims, topic) };
}

interface Shown extends Pick<SavedAs & { kind: 'saved' }, 'changes' | 'justSaved'> {
  readonly last: Revision | undefined;
  readonly page: Article;
}

async function describe(desk: Keeping, source: Source, { last, page, ...rest }: Shown): Promise<SavedAs> {
  const statements = (await desk.sources.statementsOf(source.id)).length;
  const sameAddress = source.url === null || page.url === null || urlKey(source.url) === urlKey(page.url);
  const otherAddress = sameAddress ? null : source.url;
  return { kind: 'saved', source, statements, savedAt: last?.savedAt ?? null, otherAddress, ...rest };
}
