import type { Span } from '../article';
import { isOutlet } from '../attribute/outlets';
import type { Attribution } from '../claim';
import type { Sentence } from '../segment/sentence';

/** A clause of which less is attributed is nobody's. */
const LEAST_SAID = 0.3;
/** So much of what is said counts together with the words that report it. */
const GOOD_PART = 0.2;
/** All but a word or two. */
const COVERED = 0.9;
/** What two do together is told by whoever tells of it, where somebody does. */
const AGREED = 0.9;
/** An outlet only passes on what the one it quotes says, and findings are told by those who name them. */
const RELAYED = 0.5;
/** Anybody's word is better than nobody's. */
const NOBODY = 0.25;

/** Who says the clause: first one that the clause itself names, then one whose words cover it, then the nearest. */
export function whoSays(span: Span, attributions: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null;
  let most = 0;
  for (const attribution of attributions) {
    const shared = shareSaid(span, attribution);
    if (shared < LEAST_SAID) continue;
    const fit = fitOf(span, attribution, shared);
    if (fit > most) [best, most] = [attribution, fit];
  }
  return best;
}

/** Who reports within a clause that is mostly the writer's own: "…, as Kabul has refused to recognise it". */
export function whoReportsIn(span: Span, attributions: readonly Attribution[], sentence: Sentence): Attribution | null {
  const told = attributions.find((attribution) => {
    const { content, cue, speaker } = attribution;
    if (!speaker?.span || !cue || !isToldIn(span, attribution)) return false;
    const length = span.end - span.start;
    const said = sharedWith(span, content) / length;
    if (said < GOOD_PART || said + sharedWith(span, [cue, speaker.span]) / length < LEAST_SAID) return false;
    return !beside.test(lastWords(sentence.text, speaker.span.start - sentence.start));
  });
  return told ?? attributions.find((attribution) => frames(span, attribution, sentence)) ?? null;
}

/** "…, whom | Kabul calls": what is told aside is not the word of the clause. */
const beside = /\b(?:and|who|whom|which|that|where) (?:\p{L}+ ){0,2}$/u;

/** As much of the words before an offset as that looks at. */
function lastWords(text: string, before: number): string {
  let from = before;
  for (let words = 0; words < 5 && from > 0; words++) from = text.lastIndexOf(' ', from - 1);
  return text.slice(Math.max(0, from), Math.max(0, before));
}

/** "Raza, who leads the talks, denied it": who reports opens the clause, at most a time or a place before him. */
function frames(span: Span, attribution: Attribution, { start, text }: Sentence): boolean {
  const { content, cue, speaker } = attribution;
  if (!speaker?.span || !cue || !isToldIn(span, attribution)) return false;
  if ((content[0]?.start ?? 0) < cue.end || cue.start < speaker.span.end) return false;
  return preamble.test(text.slice(span.start - start, speaker.span.start - start));
}

const preamble = /^(?:(?:But|And|However|Meanwhile|Later|Earlier)?,? ?)?(?:[^,:;"“]{2,60}, )?(?:the |its |his )?$/iu;

/** How well an attribution fits a clause of which it covers a share, 0..3. */
function fitOf(span: Span, attribution: Attribution, shared: number): number {
  if (attribution.speaker === null) return shared * NOBODY;
  if (isRelayed(attribution)) return shared * RELAYED;
  if (isToldIn(span, attribution)) return shared + (areTwo(attribution) ? AGREED : 2);
  return shared + (shared >= COVERED ? 1 : 0);
}

const areTwo = ({ speaker }: Attribution) => speaker?.name.includes(' and ') === true;

const finding = /\b(?:investigations?|findings|evidence|inquiry|probe|interrogations?)\b/i;

function isRelayed({ speaker }: Attribution): boolean {
  return speaker !== null && (isOutlet(speaker.name) || finding.test(speaker.name));
}

/** Share of the clause that is attributed, 0..1. */
function shareSaid(span: Span, { content }: Attribution): number {
  return sharedWith(span, content) / (span.end - span.start);
}

function sharedWith(span: Span, parts: readonly Span[]): number {
  return parts.reduce((sum, part) => sum + sharedLength(part, span), 0);
}

/** Whether the reporting words and the speaker stand in the clause itself. */
function isToldIn(span: Span, { cue, speaker }: Attribution): boolean {
  return cue !== null && isWithin(cue, span) && (speaker?.span == null || isWithin(speaker.span, span));
}

function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
