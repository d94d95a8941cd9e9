import type { Span } from '../article';
import type { Attribution } from '../claim';
import type { Sentence } from '../segment/sentence';

/** Below this a clause says too little to be checked. */
const SHORTEST = 25;
/** A clause longer than this is looked at for a seam. */
const LONG = 130;
/** Both sides of a seam need this much. */
const HALF = 45;
/** What is attributed stands for its sentence when it is at least this share of it, or all that its speaker is quoted with. */
const MOST = 0.4;
/** Words outside what is attributed that are long enough to hold a claim of their own. */
const OWN_CLAIM = 90;

/** A verb and its object of this length are told apart from the subject they share with another verb. */
const OWN_SUBJECT = 60;

/** Reporting words and what they govern stand this near: "denied that …". */
const NEXT = 12;
/** "Rejected as propaganda a report by … that": what is rejected may be named at length. */
const NEXT_REJECTED = 80;
/** So little before the subject is taken along: "On Friday the …", "He also …". */
const PREAMBLE = 40;

/**
 * Words that turn what follows into its opposite, or that it leans on: "accused the other side of …"; the last ones end
 * idioms ("took aim at", "laid the blame on").
 */
const governing =
  /\b(?:den(?:y|ies|ied|ying)|reject\w*|refut\w+|dismiss\w*|rebuff\w*|rubbish\w*|disavow\w*|accus\w+|blam\w+|urg\w+|ask\w*|demand\w*|call\w*|condemn\w*|press\w*|criticis\w+|criticiz\w+|describ\w+|want\w*|expect\w*|consider\w*|see|sees|saw|seen|view\w*|regard\w*|compar\w+|push\w*|allegations?|responsible|accountable|exception|issue|swipe|fingers?|blame|doubts?|weight|fault|puts?)\b/i;
/** What is turned down may be named first: "rejected as … a report that …". */
const rejecting = /\b(?:reject|den[iy]|dismiss|refut)\w*/i;
/** "agreed to | take down the posts": a verb alone is no claim. */
const agreeing = /\bagree\w* to$/i;
/** Words that open a part of a sentence which means nothing alone: "to shut the camps", "its full support". */
const leaning =
  /^["“‘]?(?:to(?! (?:say|add|claim|argue|note|tell)\b)|in|of|with|on|at|from|by|for|about|over|against|into|further|who|whom|whose|which|its|their|his|a number of|the \w+ of|\w+ing to)\b/i;
/** "Announced | aid for the families" names a thing: what is a sentence of its own has its verb soon. */
const sentenceLike =
  /^["“‘]|^(?:[^\s,;]+ ){0,9}?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|isn['’]t|aren['’]t|won['’]t)\b/i;
/** What is said goes on as a sentence of its own after these. */
const standsAlone = /\bthat\b|[,:“"]/;
/** "said a market had been bombed": what these govern is a sentence even without "that". */
const saying =
  /\b(?:said?|says|saying|told|tells?|stated?|added?|claim\w*|report\w*|believe\w*|suggest\w*|wrote|writes|\w+ing)$/i;
/** What may stand before him: "Meanwhile, ", "On Friday the ". */
const opening = /^\s*(?:\p{Lu}\p{Ll}+,? (?:\p{L}\p{Ll}+,? )?)?(?:the )?$/u;
/** What stands between a speaker and his verb when he does nothing else: ", who is in Doha, ", " has also ". */
const aside =
  /^(?:,? (?:early |late )?on \p{Lu}\p{Ll}+day)?(?:,[^;:]*,|,)? ?(?:(?:has|have|had|also|later|then|further|\p{Ll}+ly) ){0,3}$/u;
/** "KABUL: ", "ISLAMABAD — ", or a line of its own. */
const dateline = /[:–—\n]/;
const seam =
  /(?:[,;]| [–—-])\s+(?=(?:while|whereas|but|although|adding that|and that|and (?:also )?(?:accused|claimed|demanded|called|urged|vowed|warned|said|denied|rejected|he|she|it|they|the|has|had|have|was|were)\b))|;\s+|\s(?=and (?:accused|claimed that|demanded|called for|called on|urged|vowed|warned|rejected)\b)/gu;
/** A capital "That" is left: it points ("That city fell"). */
const edges =
  /^(?:[\s,;:–—-]|(?:[Ww]hile|[Ww]hereas|[Bb]ut|[Aa]nd|[Aa]lthough|[Hh]owever|[Aa]dding|(?:noting|saying|stating|stressing|arguing|insisting|claiming|warning)(?= that\b)|that|[Tt]o (?:say|add|claim|argue|note) that)\b|\([A-Z][A-Za-z.&-]*\),?(?= )|[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))? (?=that |(?:he|she|it|they|the|a|an|no)\b))+/u;
/** What those begin with: most clauses begin otherwise. */
const mayBeEdge = /^(?:[\s,;:–—(-]|wh|bu|an|al|ho|ad|no|sa|st|ar|in|cl|wa|that|to|on)/i;

/** A stretch that can carry one claim. */
export interface Clause extends Span {
  /** Where it is shown from: what names a thing only is shown with who does what about it. */
  readonly shown: number;
}

/** The stretches of a sentence that can each carry one claim, in order. */
export function clausesOf(sentence: Sentence, attributions: readonly Attribution[]): Clause[] {
  const clauses: Clause[] = [];
  for (const part of attributions.length === 0 ? [sentence] : contentsWithin(sentence, attributions)) {
    for (const piece of splitLong(sentence, part)) {
      const { start, end } = trimmed(sentence, piece);
      if (end - start < SHORTEST) continue;
      const subject = piece.start === part.start ? subjectFor(part.start, sentence, attributions) : null;
      clauses.push({ start, end, shown: Math.max(subject ?? start, clauses.at(-1)?.end ?? 0) });
    }
  }
  return clauses;
}

/** "Announced | aid for the families": who announced it belongs to what is shown. */
function subjectFor(start: number, sentence: Sentence, attributions: readonly Attribution[]): number | null {
  const told = attributions.find(({ content }) => content.some((part) => part.start === start));
  const cue = told?.cue ?? null;
  if (!told || cue === null || cue.start < sentence.start || cue.end > start || start - cue.end > NEXT) return null;
  const between = sentence.text.slice(cue.end - sentence.start, start - sentence.start);
  const isSaid = standsAlone.test(between) || saying.test(wordsAt(sentence, cue));
  return isSaid || sentenceLike.test(sentence.text.slice(start - sentence.start))
    ? null
    : subjectOf(sentence, told.speaker, cue);
}

/** What is attributed, without the reporting words; the whole sentence when that is little of it. */
function contentsWithin(sentence: Sentence, attributions: readonly Attribution[]): Span[] {
  const parts: (Span & { readonly opens: number })[] = [];
  for (const attribution of attributions) {
    for (const span of attribution.content) {
      const [start, end] = [Math.max(span.start, sentence.start), Math.min(span.end, sentence.end)];
      if (end - start >= SHORTEST) parts.push({ start, end, opens: openingOf(sentence, attribution, span) });
    }
  }
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: { start: number; end: number }[] = [];
  for (const { start, end, opens } of parts) {
    const before = apart.at(-1);
    // "He praised the deal but stressed the risks": the second verb says little without the subject of the first.
    if (before && opens < before.end && start >= before.end && end - before.end < OWN_SUBJECT) before.end = end;
    else if (start >= (before?.end ?? 0)) apart.push({ start: Math.max(opens, before?.end ?? 0), end });
  }
  const covered = apart.reduce((sum, part) => sum + part.end - part.start, 0);
  const length = sentence.end - sentence.start;
  const saidShortly = length - covered < OWN_CLAIM && attributions.every(({ form }) => form === 'direct');
  if (covered < MOST * length && !saidShortly) return [sentence];
  if (length - covered < OWN_CLAIM) return apart;
  const own = gapsBetween(sentence, apart).filter(
    (gap) =>
      gap.end - gap.start >= OWN_CLAIM && !attributions.some((attribution) => isReporting(gap, attribution, sentence)),
  );
  return [...own, ...apart].sort((a, b) => a.start - b.start);
}

/** "Raza, who is in Doha this week, told a group of reporters that |": words that only say who speaks, to whom and where. */
function isReporting(gap: Span, { speaker, cue }: Attribution, sentence: Sentence): boolean {
  const who = speaker?.span;
  // "According to the council, which counts raids, |"
  if (who && cue && cue.start - gap.start < 3 && cue.end <= who.start && who.end <= gap.end) return true;
  if (!who || !cue || who.start < gap.start || cue.end > gap.end || cue.start < who.end) return false;
  const [before, between] = [
    { start: gap.start, end: who.start },
    { start: who.end, end: cue.start },
  ];
  return opening.test(wordsAt(sentence, before)) && aside.test(wordsAt(sentence, between));
}

/** Where the clause of an attributed passage starts: at its subject when it means nothing without the reporting verb. */
function openingOf(sentence: Sentence, { cue, speaker }: Attribution, part: Span): number {
  const start = Math.max(part.start, sentence.start);
  if (cue === null || cue.start < sentence.start || cue.start >= start) return start;
  if (start - cue.end > (rejecting.test(wordsAt(sentence, cue)) ? NEXT_REJECTED : NEXT)) return start;
  return leansOn(sentence, cue, start) ? subjectOf(sentence, speaker, cue) : start;
}

/** Where whoever the reporting words are about is named, else where their sentence starts. */
function subjectOf(sentence: Sentence, speaker: Attribution['speaker'], cue: Span): number {
  const named = speaker?.span && speaker.span.start >= sentence.start && speaker.span.end <= cue.start;
  const subject = named ? speaker.span.start : sentence.start;
  // "…, who pledged to help": a clause on somebody needs whom it is about.
  if (named && /^(?:who|which|that)$/i.test(wordsAt(sentence, speaker.span))) return sentence.start;
  const preamble = sentence.text.slice(0, subject - sentence.start);
  return preamble.length <= PREAMBLE && !dateline.test(preamble) ? sentence.start : subject;
}

function wordsAt(sentence: Sentence, { start, end }: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

/** Whether a passage is only understood with its reporting words. */
function leansOn(sentence: Sentence, cue: Span, start: number): boolean {
  const words = sentence.text.slice(cue.start - sentence.start, cue.end - sentence.start);
  if (governing.test(words) || agreeing.test(words)) return true;
  const between = sentence.text.slice(Math.min(cue.end, start) - sentence.start, start - sentence.start);
  const content = sentence.text.slice(start - sentence.start);
  return !standsAlone.test(between) && leaning.test(content) && (!saying.test(words) || /^to\b/.test(content));
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
  const lead = mayBeEdge.test(text) ? (edges.exec(text)?.[0].length ?? 0) : 0;
  const tail = text.length - text.trimEnd().length;
  return { start: span.start + lead, end: Math.max(span.start + lead, span.end - tail) };
}
