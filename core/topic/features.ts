import { finish, type Steps } from '../steps';
import type { CompiledLexicon, Hit } from './lexicon';
import { hitsIn } from './lexicon';

type Counts = ReadonlyMap<string, number>;

/** How an article uses the lexicon: words by group, and sentences by what they tie together. Read in its first part only. */
export interface Usage {
  readonly title: Counts;
  readonly lede: Counts;
  readonly all: Counts;
  /** Ties of the lede (title included) and of the whole. */
  readonly ledeTies: Ties;
  readonly ties: Ties;
  /** Thousands of characters, at least half a one. */
  readonly length: number;
  readonly hits: readonly Hit[];
  /** The first country of the title, else of the lede, by group. */
  readonly leading: string | undefined;
}

/** How many sentences tie the topic's parts together. */
export interface Ties {
  /** Both sides, or a crossing they share. */
  readonly paired: number;
  /** Both sides, and militants, violence or a sanctuary. */
  readonly hostile: number;
  /** Both sides, and their talks, envoys or tensions. */
  readonly diplomatic: number;
  /** Militants and violence where the Pakistani front is, or a group of that front and violence. */
  readonly fought: number;
  /** Pakistan or Afghanistan, and a sanctuary or what crosses the border, with no word of Iran. */
  readonly havens: number;
  /** Both sides, and no other country. */
  readonly alone: number;
  /** Sentences with any word of the lexicon. */
  readonly sentences: number;
}

const ledeLength = 700;
/** What an article is about stands in its first part; further down come background and other news. */
const mainPart = 4500;
const foreign = ['west', 'iran', 'elsewhere'];
const countries = [...foreign, 'side-a', 'side-b', 'frontier', 'front', 'crossing'];

/** Reads an article once with the lexicon. */
export function usageOf(article: { readonly title: string; readonly text: string }, lexicon: CompiledLexicon): Usage {
  return finish(readingUsage(article, lexicon));
}

/** The same step by step. */
export function* readingUsage(
  article: { readonly title: string; readonly text: string },
  lexicon: CompiledLexicon,
): Steps<Usage> {
  const text = `${article.title}.\n${article.text.slice(0, mainPart)}`;
  const ledeEnd = article.title.length + ledeLength;
  const textFrom = article.title.length + 2;
  const hits = hitsIn(text, lexicon).filter((hit) => !isForeignDateline(hit, text, textFrom));
  yield;
  const sentences = sentencesOf(text, hits);
  return {
    title: countGroups(hits.filter(({ start }) => start < article.title.length)),
    lede: countGroups(hits.filter(({ start }) => start < ledeEnd)),
    all: countGroups(hits),
    ledeTies: tiesOf(sentences.filter(({ start }) => start < ledeEnd)),
    ties: tiesOf(sentences),
    length: Math.max(0.5, text.length / 1000),
    hits,
    leading: hits.find(({ group }) => countries.includes(group))?.group,
  };
}

/** "TEHRAN –", "WASHINGTON (Reuters)": where it was written, not what it is about. */
function isForeignDateline({ group, word, start }: Hit, text: string, textFrom: number): boolean {
  if (start !== textFrom || !foreign.includes(group)) return false;
  return text.slice(start, start + word.length) === word.toUpperCase();
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

function tiesOf(sentences: readonly SentenceHits[]): Ties {
  const count = (holds: (has: (group: string) => boolean) => boolean) =>
    sentences.filter(({ groups }) => holds((group) => groups.has(group))).length;
  return {
    paired: count(isPaired),
    hostile: count(
      (has) => isPaired(has) && (has('militants') || has('violence') || has('haven') || has('border') || has('front')),
    ),
    diplomatic: count((has) => isPaired(has) && has('ties')),
    fought: count(isFought),
    havens: count((has) => has('haven') && (has('side-a') || has('side-b')) && !has('iran')),
    alone: count((has) => isPaired(has) && !foreign.some(has)),
    sentences: sentences.length,
  };
}

type Has = (group: string) => boolean;

function isPaired(has: Has): boolean {
  return has('crossing') || (has('side-b') && (has('side-a') || has('frontier')));
}

function isFought(has: Has): boolean {
  const fight = has('violence') || has('forces');
  return fight && (has('front') || (has('militants') && has('frontier')));
}

function countGroups(hits: readonly Hit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { group } of hits) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
