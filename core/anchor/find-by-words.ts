import { isAcceptable, type Judgement, judge } from './accept';
import { type Alignment, align } from './align';
import type { Found, Quote } from './find-quote';
import { type Pattern, patternOf } from './pattern';
import type { TextIndex } from './text-index';
import { voteForPlaces } from './vote';

/** Words looked at on either side of a voted place, so that a promotion box within the passage does not cut it. */
const slack = 40;
/** The same on a second look, when too little was found: several boxes in a row. */
const wideSlack = 160;

/** Words within which a passage is still where it was: edits above it push it up and down a little. */
const atHome = 80;
/** At home, this share of the best score is enough: a perfect copy elsewhere is then a sentence said twice. */
const asGoodAtHome = 0.86;
/** Elsewhere, places whose scores are this near are alike, and the nearest is meant. */
const alike = 0.995;
/** Elsewhere, this share of the telling words must be there: else it may be the copy that was known of all along. */
const toldApart = 0.6;

/**
 * The passage by its words and their neighbours, moved or changed: the place that the rare words vote for, if enough
 * of it is there. In a sentence that is repeated, an edited original next door beats a perfect copy far away.
 */
export function findByWords(index: TextIndex, quote: Quote): Found | null {
  const near = weigh(index, quote, slack);
  if (near && isAcceptable(near.judgement) && isWhole(near.judgement)) return near.found;
  const wide = weigh(index, quote, wideSlack);
  return wide && isAcceptable(wide.judgement) ? wide.found : null;
}

/** Whether little of a quote is missing: nothing need be looked for behind the next box. */
function isWhole({ length, quote }: Judgement): boolean {
  return length <= 3 || quote >= 0.9;
}

/** The best place, whether good enough or not, and what speaks for it. */
export function weigh(
  index: TextIndex,
  quote: Quote,
  within = slack,
): {
  judgement: Judgement;
  found: Found | null;
} | null {
  const pattern = patternOf(index, quote);
  const alignments = voteForPlaces(index, pattern).map((at) =>
    align(index.words, pattern, around(index, pattern, { at, within })),
  );
  const top = Math.max(...alignments.map((a) => a.score));
  const best = alignments
    .filter((a) => a.score >= top * (distance(a, pattern) <= atHome ? asGoodAtHome : alike))
    .sort((a, b) => distance(a, pattern) - distance(b, pattern) || b.score - a.score)[0];
  if (!best) return null;
  const judgement = judge(pattern, best);
  if (distance(best, pattern) > atHome && judgement.telling < toldApart) return null;
  return { judgement, found: edgesOf(index, pattern, best) };
}

function around(index: TextIndex, pattern: Pattern, { at, within }: { at: number; within: number }) {
  const to = Math.min(index.words.cores.length, at + pattern.words.cores.length + within);
  return [Math.max(0, at - within), to] as const;
}

function firstPlace(alignment: Alignment): number {
  return alignment.places.find((at) => at >= 0) ?? -1;
}

function distance(alignment: Alignment, pattern: Pattern): number {
  return pattern.expected === null ? 0 : Math.abs(firstPlace(alignment) - pattern.expected);
}

/** From the first to the last word of the quote that has a place. */
function edgesOf(index: TextIndex, pattern: Pattern, { places, likeness }: Alignment): Found | null {
  let first = pattern.first;
  let last = pattern.last - 1;
  while (first <= last && (places[first] ?? -1) < 0) first++;
  while (last >= first && (places[last] ?? -1) < 0) last--;
  if (first > last) return null;
  const start = startWithin(index, pattern, { word: first, place: places[first] ?? 0, likeness: likeness[first] ?? 0 });
  const end = endWithin(index, pattern, { word: last, place: places[last] ?? 0, likeness: likeness[last] ?? 0 });
  if (end <= start) return null;
  const same = index.text.slice(start, end) === pattern.text.slice(pattern.start, pattern.end);
  return { start, end, how: same ? 'moved' : 'changed' };
}

interface Edge {
  /** Pattern word at the edge, its place in the page, and how alike they are. */
  readonly word: number;
  readonly place: number;
  readonly likeness: number;
}

/** Keeps a cut inside a word ("un|easy") when the word is the same, and leading punctuation out when it was out. */
function startWithin(index: TextIndex, pattern: Pattern, edge: Edge): number {
  const { starts, coreStarts } = pattern.words;
  const cut = pattern.start - (coreStarts[edge.word] ?? 0);
  const pageStart = index.words.starts[edge.place] ?? 0;
  const pageCore = index.words.coreStarts[edge.place] ?? 0;
  if (pattern.start <= (starts[edge.word] ?? 0)) return pageStart;
  if (cut <= 0 || edge.likeness < 1) return Math.max(pageStart, pageCore + Math.min(cut, 0));
  return pageCore + cut;
}

function endWithin(index: TextIndex, pattern: Pattern, edge: Edge): number {
  const { ends, coreEnds } = pattern.words;
  const cut = pattern.end - (coreEnds[edge.word] ?? 0);
  const pageEnd = index.words.ends[edge.place] ?? 0;
  const pageCore = index.words.coreEnds[edge.place] ?? 0;
  if (pattern.end >= (ends[edge.word] ?? 0)) return pageEnd;
  if (cut >= 0 || edge.likeness < 1) return Math.min(pageEnd, pageCore + Math.max(cut, 0));
  return pageCore + cut;
}
