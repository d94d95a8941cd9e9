import type { Span } from '../article';
import { forEachRun } from '../letter-runs';
import { rememberedWords } from '../match/word-table';

const stopWords = new Set(
  `a an the and or but nor so yet if then than that this these those there here it its he she they them their his her we our us you your i my me
  of in on at by for from to with without within into onto over under about against between among during before after since until while as
  is are was were be been being am has have had having do does did will would shall should can could may might must not no
  who whom whose which what when where why how all any both each few more most other some such only own same too very also just even still
  said says say saying told tells stated added according asked one two first last new year years day monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
);

/** The content words of a text, roughly stemmed: "attacks", "attacked" and "attacking" are one. */
export function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.filter((word) => !stopWords.has(word)).map(stem);
}

/** The content words of a stretch of a text, stemmed, each once. */
export type StemsAt = (at: Span) => Set<string>;

/**
 * The content words of any stretch of a text, stemmed, each once. The text is read through and each of its words stemmed
 * a single time, however many stretches are asked for.
 */
export function stemsWithin(text: string): StemsAt {
  const starts: number[] = [];
  const ends: number[] = [];
  const stems: (readonly string[])[] = [];
  forEachRun(text, (start, end, plain) => {
    starts.push(start);
    ends.push(end);
    stems.push(plain ? stemsOfPlain(text, start, end) : stemsOf(text.slice(start, end)));
  });
  return (at) => {
    const found = new Set<string>();
    for (let i = firstAbove(ends, at.start); i < starts.length && (starts[i] ?? 0) < at.end; i++) {
      const [start, end] = [Math.max(at.start, starts[i] ?? 0), Math.min(at.end, ends[i] ?? 0)];
      // A stretch may begin or end inside a word.
      const whole = start === starts[i] && end === ends[i];
      for (const stem of (whole ? stems[i] : stemsOf(text.slice(start, end))) ?? []) found.add(stem);
    }
    return found;
  };
}

const stemsOfPlain = rememberedWords(stemsOf);

/** Index of the first of the ascending numbers that is above a limit, by halves. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

const endings = /(?:isations?|izations?|ations?|ments?|ings?|edly|ed|es|s|ly)$/u;

function stem(word: string): string {
  if (word.length < 5 || !'sntgdy'.includes(word.charAt(word.length - 1))) return word;
  const cut = word.replace(endings, '');
  return cut.length < 3 ? word : cut;
}

/** Share of `part` that also stands in `whole`, 0..1. */
export function shareIn(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const word of part) if (whole.has(word)) shared++;
  return shared / part.size;
}
