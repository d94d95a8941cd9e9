import type { Article } from '../../core/article';
import type { Claim } from '../../core/claim';
import { grammarOf } from '../../core/frame/grammar';
import { readingClaims } from '../../core/frame/read-claims';
import { createKnown, type Known } from '../../core/known-as';
import type { Entity, PackParty, Proposition } from '../../core/pack';
import { likenessFrom } from '../../core/relate/likeness';
import { linkTable } from '../../core/relate/links';
import { type Corpus, indexingCorpus } from '../../core/relate/relate';
import {
  emptyIndex,
  isWorn,
  type Near,
  populationOf,
  type StatementIndex,
  shortlist,
  startSegment,
  withChanges,
} from '../../core/relate/statement-index';
import type { Saved } from '../../core/revision';
import type { Source } from '../../core/statement';
import type { Steps } from '../../core/steps';
import { anotherTask } from '../../store/another-task';
import type { CorpusIndexes } from '../../store/corpus-index';
import { inSlices } from './in-slices';

/** What a large corpus is read from. */
export interface Stacks {
  revision(): Promise<string>;
  getMany(ids: readonly string[]): Promise<Saved[]>;
  readonly indexes: CorpusIndexes;
}

export interface LargeTopic {
  readonly id: string;
  readonly entities: readonly Entity[];
  readonly propositions: readonly Proposition[];
  readonly parties: readonly PackParty[];
  holds(source: Source): boolean;
}

/** A corpus that is not held: an index of it tells which statements to fetch. When a call fails, it is to be opened anew. */
export interface LargeCorpus {
  near(article: Article, claims: readonly Claim[]): Promise<Corpus>;
  /** Takes in what changed, in place of indexing everything anew. */
  change(change: { readonly put: readonly string[]; readonly removed: readonly string[] }): void;
}

/** Sources fetched and indexed before others get their turn. */
const slice = 50;
/** No more claims than this are related: the most salient. */
const mostClaims = 40;

export function openLargeCorpus(topic: LargeTopic, sources: readonly Source[], stacks: Stacks): LargeCorpus {
  const grammar = grammarOf(topic.propositions);
  const links = linkTable(topic.propositions);
  const known = new Map(sources.filter(topic.holds).map((source) => [source.id, source]));
  /** Changes not yet taken in: an index is kept only when there are none, so that its revision is true. */
  let awaited = 0;
  /** Of the sources known now; made at the first question. */
  let recogniser: Known | null = null;
  let index = opened();
  index.catch(() => undefined);

  async function opened(): Promise<StatementIndex> {
    const revision = await stacks.revision();
    const stored = await stacks.indexes.read(topic.id, revision).catch(() => null);
    return stored ?? keep(withChanges(emptyIndex, { added: await indexed([...known.keys()]), gone: [] }), revision);
  }

  async function indexed(ids: readonly string[]) {
    const segment = startSegment(grammar);
    for (let at = 0; at < ids.length; at += slice) {
      for (const saved of await stacks.getMany(ids.slice(at, at + slice))) segment.add(saved);
      await anotherTask();
    }
    return segment.finish();
  }

  /** A full disk takes the index, not the answer. */
  async function keep(made: StatementIndex, revision: string): Promise<StatementIndex> {
    if (awaited === 0) await stacks.indexes.write(topic.id, revision, made).catch(() => undefined);
    return made;
  }

  async function changed(before: StatementIndex, put: readonly string[], removed: readonly string[]) {
    const revision = await stacks.revision();
    const own = (await stacks.getMany(put)).map(({ source }) => source).filter(topic.holds);
    awaited--;
    for (const id of [...put, ...removed]) known.delete(id);
    for (const source of own) known.set(source.id, source);
    recogniser = null;
    const added = own.length > 0 ? await indexed(own.map(({ id }) => id)) : null;
    const made = withChanges(before, { added, gone: [...put, ...removed] });
    return keep(
      isWorn(made) ? withChanges(emptyIndex, { added: await indexed([...known.keys()]), gone: [] }) : made,
      revision,
    );
  }

  /** The statements near the claims with their sources, and sources that have none but count. */
  async function partOf(
    made: StatementIndex,
    { near, sources }: { near: ReadonlyMap<string, readonly Near[]>; sources: readonly string[] },
  ): Promise<Corpus> {
    const all = [...near.values()].flat();
    const fetched = await stacks.getMany([...new Set([...all.map(({ source }) => source), ...sources])]);
    const bySource = new Map(fetched.map((saved) => [saved.source.id, saved]));
    const statementAt = ({ source, position }: Near) => bySource.get(source)?.statements[position];
    const { entities, propositions, parties } = topic;
    const parts = {
      parties,
      entities,
      propositions,
      sources: fetched.map(({ source }) => source),
      statements: [...new Set(all.flatMap((hit) => statementAt(hit) ?? []))],
    };
    const part = indexingCorpus(parts, {
      likeness: ({ text }) =>
        likenessFrom(new Map(near.get(text)?.map((hit) => [statementAt(hit)?.id ?? '', hit.wording]))),
      population: populationOf(made),
    });
    return inSlices(part);
  }

  return {
    async near(article, claims) {
      const made = await index;
      const read = await inSlices(readingClaims(claims, article, topic));
      const readings = new Map(claims.map((claim, i) => [claim, read[i] ?? []]));
      const near = await inSlices(nearEach(made, [...claims].sort(bySalience).slice(0, mostClaims).map(asked)));
      recogniser ??= createKnown([...known.values()]);
      const own = recogniser.idOf(article);
      return partOf(made, { near, sources: own === null ? [] : [own] });

      function asked(claim: Claim) {
        const own = readings.get(claim) ?? [];
        return { text: claim.text, readings: own, linked: own.flatMap(({ proposition }) => links.from(proposition)) };
      }
    },
    change({ put, removed }) {
      awaited++;
      index = index.then((before) => changed(before, put, removed));
      // The next question says that it could not be taken in.
      index.catch(() => undefined);
    },
  };
}

/** The statements near each claim, by its text. */
function* nearEach(index: StatementIndex, claims: readonly Asked[]): Steps<Map<string, readonly Near[]>> {
  const near = new Map<string, readonly Near[]>();
  for (const claim of claims) {
    yield;
    near.set(claim.text, shortlist(index, claim));
  }
  return near;
}

type Asked = Parameters<typeof shortlist>[1];

const bySalience = (a: Claim, b: Claim) => b.salience - a.salience;
