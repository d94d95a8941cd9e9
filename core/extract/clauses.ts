import type { Span } from '../article';
import type { Attribution } from '../claim';
import type { Sentence } from '../segment/sentence';

/** Below this a clause says too little to be checked. */
const SHORTEST = 25;
/** A clause longer than this is looked at for a seam. */
const LONG = 130;
/** Both sides of a seam need this much. */
const HALF = 45;
/** What is attributed stands for its sentence when it is at least this share of it. */
const MOST = 0.4;
/** Words outside what is attributed that are long enough to hold a claim of their own. */
const OWN_CLAIM = 90;

const seam =
  /(?:[,;]| [–—-])\s+(?=(?:while|whereas|but|although|adding that|and that|and (?:also )?(?:accused|claimed|demanded|called|urged|vowed|warned|said|denied|rejected|he|she|it|they|the|has|had|have|was|were)\b))|;\s+|\s(?=and (?:accused|claimed that|demanded|called for|called on|urged|vowed|warned|rejected)\b)/gu;
const edges = /^(?:[\s,;:–—-]|(?:while|whereas|but|and|although|however|adding|that)\b)+/iu;

/** The stretches of a sentence that can each carry one claim, in order. */
export function clausesOf(sentence: Sentence, attributions: readonly Attribution[]): Span[] {
  return contentsWithin(sentence, attributions)
    .flatMap((span) => splitLong(sentence, span))
    .map((span) => trimmed(sentence, span))
    .filter((span) => span.end - span.start >= SHORTEST);
}

/** What is attributed, without the reporting words; the whole sentence when that is little of it. */
function contentsWithin(sentence: Sentence, attributions: readonly Attribution[]): Span[] {
  const parts = attributions
    .flatMap((attribution) => attribution.content)
    .map((span) => ({ start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) }))
    .filter((span) => span.end - span.start >= SHORTEST)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const part of parts) if (part.start >= (apart.at(-1)?.end ?? 0)) apart.push(part);
  const covered = apart.reduce((sum, part) => sum + part.end - part.start, 0);
  if (covered < MOST * (sentence.end - sentence.start)) return [sentence];
  return [...gapsBetween(sentence, apart).filter((gap) => gap.end - gap.start >= OWN_CLAIM), ...apart].sort(
    (a, b) => a.start - b.start,
  );
}

function gapsBetween(sentence: Sentence, parts: readonly Span[]): Span[] {
  const starts = [sentence.start, ...parts.map((part) => part.end)];
  const ends = [...parts.map((part) => part.start), sentence.end];
  return starts.map((start, i) => ({ start, end: ends[i] ?? sentence.end }));
}

function splitLong(sentence: Sentence, span: Span): Span[] {
  if (span.end - span.start <= LONG) return [span];
  const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  const pieces: Span[] = [];
  let from = 0;
  for (const { index } of text.matchAll(seam)) {
    if (index - from < HALF || text.length - index < HALF) continue;
    pieces.push({ start: span.start + from, end: span.start + index });
    from = index;
  }
  return [...pieces, { start: span.start + from, end: span.end }];
}

function trimmed(sentence: Sentence, span: Span): Span {
  const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  const lead = edges.exec(text)?.[0].length ?? 0;
  const tail = text.length - text.trimEnd().length;
  return { start: span.start + lead, end: Math.max(span.start + lead, span.end - tail) };
}
