import type { CompiledLexicon, Hit } from './lexicon';
import { hitsIn } from './lexicon';

/** How an article uses the lexicon: counts by group in the title, the lede, the whole, and within single sentences. */
export interface Usage {
  readonly title: ReadonlyMap<string, number>;
  readonly lede: ReadonlyMap<string, number>;
  readonly all: ReadonlyMap<string, number>;
  /** Sentences that name both sides (or a militant group or crossing) and security, of those looked at. */
  readonly tied: number;
  /** Sentences that name both sides at all. */
  readonly paired: number;
  /** The same as `tied`, within title and lede. */
  readonly tiedInLede: number;
  /** Thousands of characters, at least one. */
  readonly length: number;
  readonly hits: readonly Hit[];
}

const ledeLength = 700;

/** Reads an article once with the lexicon. */
export function usageOf(article: { readonly title: string; readonly text: string }, lexicon: CompiledLexicon): Usage {
  const text = `${article.title}.\n${article.text}`;
  const ledeEnd = article.title.length + ledeLength;
  const hits = hitsIn(text, lexicon);
  const sentences = sentencesOf(text, hits);
  const ties = sentences.filter(({ groups }) => isTied(groups));
  return {
    title: countGroups(hits.filter(({ start }) => start < article.title.length)),
    lede: countGroups(hits.filter(({ start }) => start < ledeEnd)),
    all: countGroups(hits),
    tied: ties.length,
    tiedInLede: ties.filter(({ start }) => start < ledeEnd).length,
    paired: sentences.filter(({ groups }) => namesBoth(groups)).length,
    length: Math.max(1, text.length / 1000),
    hits,
  };
}

interface SentenceHits {
  readonly start: number;
  readonly groups: ReadonlySet<string>;
}

/** The sentences with words of the lexicon in them. A rough stop is enough here. */
function sentencesOf(text: string, hits: readonly Hit[]): SentenceHits[] {
  const sentences: { start: number; groups: Set<string> }[] = [];
  let end = -1;
  for (const { group, start } of hits) {
    if (start >= end) {
      end = stopAfter(text, start);
      sentences.push({ start, groups: new Set() });
    }
    sentences.at(-1)?.groups.add(group);
  }
  return sentences;
}

function stopAfter(text: string, from: number): number {
  const line = text.indexOf('\n', from);
  const stop = text.indexOf('. ', from);
  const ends = [line, stop].filter((at) => at >= 0);
  return ends.length === 0 ? text.length : Math.min(...ends);
}

function namesBoth(groups: ReadonlySet<string>): boolean {
  return groups.has('crossing') || (groups.has('side-a') && groups.has('side-b'));
}

function isTied(groups: ReadonlySet<string>): boolean {
  const hard = groups.has('security') || groups.has('forces');
  return hard && (namesBoth(groups) || (groups.has('front') && groups.has('side-a')));
}

function countGroups(hits: readonly Hit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { group } of hits) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
