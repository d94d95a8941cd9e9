import type { CompiledLexicon, Hit } from './lexicon';
import { hitsIn } from './lexicon';

/** How an article uses the lexicon: counts by group in the title, the lede, the whole, and within single sentences. */
export interface Usage {
  readonly title: ReadonlyMap<string, number>;
  readonly lede: ReadonlyMap<string, number>;
  readonly all: ReadonlyMap<string, number>;
  /** Sentences that name both sides (or a militant group or crossing) and security, of those looked at. */
  readonly tied: number;
  /** The same within title and lede. */
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
  const ties = tiesIn(text, hits);
  return {
    title: countGroups(hits.filter(({ start }) => start < article.title.length)),
    lede: countGroups(hits.filter(({ start }) => start < ledeEnd)),
    all: countGroups(hits),
    tied: ties.length,
    tiedInLede: ties.filter((start) => start < ledeEnd).length,
    length: Math.max(1, text.length / 1000),
    hits,
  };
}

/** Starts of the sentences that tie both sides to security. A rough stop is enough here. */
function tiesIn(text: string, hits: readonly Hit[]): number[] {
  const ties: number[] = [];
  let groups = new Set<string>();
  let sentenceStart = 0;
  let end = stopAfter(text, 0);
  const close = () => {
    if (isTied(groups)) ties.push(sentenceStart);
  };
  for (const { group, start } of hits) {
    if (start >= end) {
      close();
      groups = new Set();
      sentenceStart = start;
      end = stopAfter(text, start);
    }
    groups.add(group);
  }
  close();
  return ties;
}

function stopAfter(text: string, from: number): number {
  const line = text.indexOf('\n', from);
  const stop = text.indexOf('. ', from);
  const ends = [line, stop].filter((at) => at >= 0);
  return ends.length === 0 ? text.length : Math.min(...ends);
}

function isTied(groups: ReadonlySet<string>): boolean {
  const both = groups.has('side-a') && groups.has('side-b');
  return groups.has('security') && (both || groups.has('crossing') || (groups.has('front') && groups.has('side-a')));
}

function countGroups(hits: readonly Hit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { group } of hits) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
