import type { Grammar } from '../frame/grammar';
import { type PostingsBuilder, startPostings } from '../match/build-postings';
import { frequencyOf, openPostings, type Postings, termAt } from '../match/postings';
import { type Found, type Scratch, scratchFor, searchPostings } from '../match/search-postings';
import type { Saved } from '../revision';
import type { FrameReading } from '../statement';
import { type Population, readingsOf } from './corpus';

/** A source in an index: its statements have the numbers from `first`, in the order in which they are kept. */
export interface IndexedSource {
  readonly id: string;
  readonly first: number;
  readonly count: number;
}

/** Sources indexed together by the words of their statements and the questions these answer. */
export interface Segment {
  readonly sources: readonly IndexedSource[];
  readonly postings: Postings;
  readonly scratch: Scratch;
}

/**
 * A corpus too large to hold, as an index that says which statements to fetch. Savings add small segments; a source
 * taken out or saved anew is dead in the older ones until they are put together again.
 */
export interface StatementIndex {
  readonly segments: readonly Segment[];
  /** For each segment the sources that no longer stand as it has them. */
  readonly dead: readonly ReadonlySet<string>[];
}

export const emptyIndex: StatementIndex = { segments: [], dead: [] };

/** Takes sources one by one, so that a large corpus is indexed in slices. */
export interface SegmentBuilder {
  add(saved: Saved): void;
  finish(): Segment;
}

export function startSegment(grammar: Grammar): SegmentBuilder {
  const builder: PostingsBuilder = startPostings();
  const sources: IndexedSource[] = [];
  let first = 0;
  return {
    add({ source, statements }) {
      for (const statement of statements) {
        const own = readingsOf(statement, source, grammar).filter(({ lent }) => lent !== true);
        const tags = own.map(({ proposition }) => questionTag(proposition));
        builder.add({ text: statement.text, tags });
      }
      sources.push({ id: source.id, first, count: statements.length });
      first += statements.length;
    },
    finish: () => segmentOf(sources, builder.finish()),
  };
}

function segmentOf(sources: readonly IndexedSource[], postings: Postings): Segment {
  return { sources, postings, scratch: scratchFor(postings) };
}

/** Null when the bytes are not an index of so many statements. */
export function openSegment(sources: readonly IndexedSource[], buffer: ArrayBuffer): Segment | null {
  const postings = openPostings(buffer);
  const last = sources.at(-1);
  if (!postings || postings.documents !== (last ? last.first + last.count : 0)) return null;
  return segmentOf(sources, postings);
}

/** No word has a colon in it. */
const questionTag = (proposition: string) => `question:${proposition}`;

/** With sources saved, corrected or taken out since. */
export function withChanges(
  { segments, dead }: StatementIndex,
  { added, gone }: { added: Segment | null; gone: Iterable<string> },
): StatementIndex {
  const stale = new Set([...gone, ...(added?.sources.map(({ id }) => id) ?? [])]);
  return {
    segments: added ? [...segments, added] : segments,
    dead: [...dead.map((ids) => new Set([...ids, ...stale])), ...(added ? [new Set<string>()] : [])],
  };
}

/** Many small segments, or much that is dead, make queries dear: then the whole is indexed anew. */
export function isWorn({ segments, dead }: StatementIndex): boolean {
  const all = segments.reduce((sum, { sources }) => sum + sources.length, 0);
  const gone = dead.reduce((sum, ids) => sum + ids.size, 0);
  return segments.length > 12 || gone > all / 4 + 12;
}

/** A statement to look at closely, by its place in its source. */
export interface Near {
  readonly source: string;
  readonly position: number;
  /** How well its wording answers the claim's, as BM25 scores it. */
  readonly wording: number;
}

export interface Asked {
  readonly text: string;
  readonly readings: readonly Pick<FrameReading, 'proposition'>[];
  /** Questions that bear on those of the readings. */
  readonly linked: readonly string[];
}

/** Statements for each claim: those on its own questions and those near them whose words come closest, and the nearest by words alone. */
const most = { onQuestion: 40, byWords: 10 };

export function shortlist({ segments, dead }: StatementIndex, claim: Asked): Near[] {
  return segments.flatMap((segment, i) =>
    hitsFor(segment, claim).flatMap(({ document, score }) => {
      const source = sourceAt(segment, document);
      if (!source || dead[i]?.has(source.id)) return [];
      return [{ source: source.id, position: document - source.first, wording: score }];
    }),
  );
}

function hitsFor({ postings, scratch }: Segment, { text, readings, linked }: Asked): Found[] {
  const own = readings.map(({ proposition }) => questionTag(proposition));
  const searches = [
    { k: most.onQuestion, tags: own },
    { k: most.onQuestion, tags: linked.map(questionTag) },
    { k: most.byWords },
  ];
  return searches.flatMap((options) => searchPostings(postings, text, { ...options, scratch }));
}

/** Of the whole corpus, what has since gone included. */
export function populationOf({ segments }: StatementIndex): Population {
  return {
    statements: segments.reduce((sum, { postings }) => sum + postings.documents, 0),
    answering: (proposition) =>
      segments.reduce((sum, { postings }) => sum + countOf(postings, questionTag(proposition)), 0),
  };
}

function countOf(postings: Postings, name: string): number {
  const term = termAt(postings, name);
  return term < 0 ? 0 : frequencyOf(postings, term);
}

/** The source of a statement's number, by halving. */
function sourceAt({ sources }: Segment, document: number): IndexedSource | null {
  let low = 0;
  let high = sources.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sources[middle]?.first ?? 0) <= document) low = middle;
    else high = middle - 1;
  }
  const source = sources[low];
  return source && document < source.first + source.count ? source : null;
}
