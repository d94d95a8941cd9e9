import type { Article } from '../../core/article';
import type { Claim } from '../../core/claim';
import { type EntityIndex, indexingEntities } from '../../core/entities/entities';
import { compilingGrammar } from '../../core/frame/grammar';
import type { Entity, Pack, PackParty, Proposition } from '../../core/pack';
import { type Corpus, indexingCorpus } from '../../core/relate/relate';
import type { Source, Statement } from '../../core/statement';
import type { TopicWords } from '../../core/topic/best-topic';
import type { StoredPack } from '../../store/database';
import { inSlices } from './in-slices';
import { type LargeCorpus, openLargeCorpus, type Stacks } from './large-corpus';

interface Shelf extends Stacks {
  count(): Promise<number>;
  list(): Promise<Source[]>;
  statements(): Promise<Statement[]>;
  packs(): Promise<StoredPack[]>;
}

/** A topic in use: how its articles are known. */
export interface TopicParts extends TopicWords {
  readonly entities: readonly Entity[];
  readonly propositions: readonly Proposition[];
  readonly parties: readonly PackParty[];
}

/** And how they are read: its names are indexed and its questions compiled. */
export interface Topic extends Omit<TopicParts, 'entities'> {
  readonly entities: EntityIndex;
}

/** What changed in the corpus, by source; `everything` when it is not worth telling apart (a pack came or went). */
export type CorpusChange =
  | { readonly kind: 'sources'; readonly put: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: 'everything' };

/**
 * The reference corpus, ready to be asked, topic by topic: the one place where it is put together from what is stored.
 * Nothing here is more than a cache.
 */
export interface Library {
  /** Those of the packs in use, the shipped one first. */
  topics(): Promise<readonly TopicParts[]>;
  /** The topic of this id; the shipped one where there is no such. */
  topic(id: string | undefined): Promise<Topic>;
  /** What an article's claims can be related to: a small corpus whole, of a large one the statements that come near. */
  corpusFor(topic: Topic, read: { readonly article: Article; readonly claims: readonly Claim[] }): Promise<Corpus>;
  changed(change: CorpusChange): void;
}

export function createLibrary(shipped: Pack, shelf: Shelf): Library {
  const ownTopic = partsOfPack(shipped);
  const topics = remembered(() => topicsOf(shelf, ownTopic));
  const stock = remembered(() => stockOf(shipped, shelf));
  const corpora = new Map<string, Promise<Corpus>>();
  const large = new Map<string, Promise<LargeCorpus>>();
  const ready = new WeakMap<TopicParts, Promise<Topic>>();
  const isLarge = remembered(async () => (await shelf.count().catch(() => 0)) > mostHeld);
  const isOf = (topic: string) => (source: Source) => (source.topic ?? shipped.id) === topic;
  const openLarge = async ({ id, entities, propositions, parties }: Topic) => {
    const topic = { id, entities: entities.entities, propositions, parties, holds: isOf(id) };
    return openLargeCorpus(topic, await shelf.list(), shelf);
  };
  const build = async ({ id, entities, propositions, parties }: Topic) => {
    const { sources, statements } = await stock.get();
    const own = sources.filter(isOf(id));
    const ids = new Set(own.map((source) => source.id));
    const told = statements.filter(({ source }) => ids.has(source));
    return inSlices(
      indexingCorpus({ entities: entities.entities, propositions, parties, sources: own, statements: told }),
    );
  };
  return {
    topics: topics.get,
    async topic(id) {
      const parts = (await topics.get()).find((topic) => topic.id === id) ?? ownTopic;
      return kept(ready, parts, () => makeReady(parts));
    },
    async corpusFor(topic, { article, claims }) {
      if (!(await isLarge.get())) return kept(corpora, topic.id, () => build(topic));
      const ask = async () => (await kept(large, topic.id, () => openLarge(topic))).near(article, claims);
      return ask().catch(() => {
        large.delete(topic.id);
        return ask();
      });
    },
    changed(change) {
      stock.forget();
      corpora.clear();
      isLarge.forget();
      if (change.kind === 'sources') {
        for (const opened of large.values()) opened.then((corpus) => corpus.change(change)).catch(() => large.clear());
      } else {
        topics.forget();
        large.clear();
      }
    },
  };
}

/** More sources than this are not held in memory. */
const mostHeld = 200;

/** A map, weak or not. */
interface Made<K, T> {
  get(key: K): Promise<T> | undefined;
  set(key: K, made: Promise<T>): unknown;
  delete(key: K): unknown;
}

/** Made once; what could not be made is tried again at the next question. */
function kept<K extends object | string, T>(made: Made<K, T>, id: K, make: () => Promise<T>): Promise<T> {
  const known = made.get(id) ?? make();
  made.set(id, known);
  known.catch(() => made.delete(id));
  return known;
}

interface Stock {
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
}

/** Where storage cannot be opened (a private window), the shipped corpus still answers. */
async function stockOf(shipped: Pack, shelf: Shelf): Promise<Stock> {
  try {
    return { sources: await shelf.list(), statements: await shelf.statements() };
  } catch {
    return shipped;
  }
}

async function topicsOf(shelf: Shelf, own: TopicParts): Promise<TopicParts[]> {
  const packs = await shelf.packs().catch(() => []);
  const isOff = packs.some(({ id, enabled }) => id === own.id && !enabled);
  const others = packs.flatMap(({ id, title, enabled, topicParts }) =>
    enabled && topicParts !== null && id !== own.id ? [partsOfPack({ id, title, ...topicParts })] : [],
  );
  return isOff ? others : [own, ...others];
}

/** In slices: a worker that has just been woken is asked for other things too. */
async function makeReady(parts: TopicParts): Promise<Topic> {
  await inSlices(compilingGrammar(parts.propositions));
  return { ...parts, entities: await inSlices(indexingEntities(parts.entities)) };
}

function partsOfPack(
  pack: Pick<Pack, 'id' | 'title' | 'parties' | 'lexicon' | 'entities' | 'propositions'>,
): TopicParts {
  const { id, title, parties = [], lexicon, entities, propositions } = pack;
  return { id, title, parties, lexicon, entities, propositions };
}

/** Made at the first question and kept until it is told to forget; a failure is not kept. */
function remembered<T>(make: () => Promise<T>): { get(): Promise<T>; forget(): void } {
  let made: Promise<T> | null = null;
  return {
    get() {
      made ??= make();
      made.catch(() => {
        made = null;
      });
      return made;
    },
    forget() {
      made = null;
    },
  };
}
