import type { Span } from '../article';
import { forWords, isOneOf } from '../word-list';
import { type Quotation, threeWords } from './quotations';
import { type Context, tight } from './reading';
import { firstEndingAfter } from './words';

/** Words that lead from the verb to a time, a place or an occasion rather than to what is said. */
const circumstance = forWords(
  /^(?:on|in|at|during|while|after|before|to|from|through|via|over|late|early|earlier|later|last|this|when|following|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|here|with|upon|by|for|as|separately|without|referring|speaking|amid|under|of|about)$/,
);

/** The quotation that ends right before an offset, punctuation aside. */
export function quotationBefore(
  { text, quotations }: Pick<Context, 'text' | 'quotations'>,
  offset: number,
): Quotation | null {
  let at = offset;
  while (at > 0 && /[\s,—–-]/.test(text.charAt(at - 1))) at--;
  if (text.slice(at, offset).includes('\n')) return null;
  const quotation = quotations[firstEndingAfter(quotations, at - 1)];
  return quotation && quotation.end === at && quotation.closed ? quotation : null;
}

/** What stands before the subject when the reporting clause comes last: "…, the minister said." */
export function contentBefore(context: Context, offset: number): Span | null {
  const { text, sentence } = context;
  const quotation = quotationBefore(context, offset);
  if (quotation?.full && quotation.start <= sentence.start) return quotation;
  if (quotation && (quotation.full || quotation.start <= sentence.start)) {
    const lead = text.slice(sentence.start, quotation.start).trim();
    return lead.length === 0 || /[:,]$/.test(lead) ? quotation : { start: sentence.start, end: quotation.end };
  }
  const before = tight(text, { start: sentence.start, end: offset });
  if (!before || !/[,?!—–”"']\s*$/.test(text.slice(sentence.start, offset))) return null;
  return threeWords.test(text.slice(before.start, Math.min(before.end, before.start + 60))) ? before : null;
}

/** What stands after the reporting words, up to `limit`; a quotation begun there is followed to its end. */
export function contentAfter(context: Context, from: number, limit: number): Span | null {
  const { text, words, sentence } = context;
  const first = words[from];
  if (!first) return null;
  const at = startAfter(context, from);
  const word = words[at];
  if (!word || word.start >= limit) return null;
  let start = word.start;
  while (start > first.start - 3 && /["“'‘(`]/.test(text.charAt(start - 1))) start--;
  const end = quotedWhole(context, start) ?? followQuotation(context, Math.min(limit, sentence.end));
  const span = tight(text, { start, end });
  return span && !/^[.?!”"']*$/.test(text.slice(span.start, span.end)) ? span : null;
}

/** He said, “Stop there,” when she came in: a quotation with its own stop or comma is all that was said. */
function quotedWhole({ text, quotations }: Context, start: number): number | null {
  const quotation = quotations[firstEndingAfter(quotations, start)];
  if (quotation?.start !== start || !quotation.closed) return null;
  return /[,.?!]['’]?(?:["”]|'')$/.test(text.slice(quotation.end - 4, quotation.end)) ? quotation.end : null;
}

/** Index of the word where the reported clause begins. */
function startAfter({ words }: Context, from: number): number {
  const first = words[from];
  if (!first || first.quoted || first.gap.includes(':')) return from;
  if (first.lower === 'that') return from + 1;
  if (!circumstance.test(first.lower) || isInfinitive(words, from)) return from;
  for (let i = from + 1; i < Math.min(words.length, from + 22); i++) {
    const word = words[i];
    if (!word) break;
    if (word.quoted || word.gap.includes(':')) return i;
    if (word.lower === 'that') return i + 1;
  }
  return from;
}

/** "vowed | to open": not "said to reporters", "spoke to the assembly". */
function isInfinitive(words: Context['words'], at: number): boolean {
  const next = words[at + 1];
  if (words[at]?.lower !== 'to' || !next || next.quoted) return false;
  return (
    /^\p{Ll}+$/u.test(next.text) && !/^(?:the|an?|his|her|its|their|our|my|media|press|\p{L}*[^s]s)$/u.test(next.lower)
  );
}

/** Index after the person spoken to: "told reporters | …", "informed the assembly that | …". */
export function afterHearer({ words }: Context, from: number): number {
  for (let i = from; i < Math.min(words.length, from + 16); i++) {
    const word = words[i];
    if (!word) break;
    if (i > from && (word.quoted || word.gap.includes(':'))) return i;
    if (word.lower === 'that') return i;
    if (i > from && word.gap.includes(',')) return i;
    if (i > from && opensClauseAfterHearer(words, i)) return i;
  }
  return from;
}

/** "told Radio Khyber | the raids were over", "told reporters | he would go": no "that" before the clause. */
function opensClauseAfterHearer(words: Context['words'], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || word?.gap !== ' ' || !(before.capital || hearers.test(before.lower))) return false;
  if (isOneOf('he she it they we there', word.lower)) return true;
  if (!isOneOf('the a an this his its their no all', word.lower)) return false;
  const after = words.slice(at + 1, at + 14);
  const verb = after.findIndex(({ lower }) => clauseVerb.test(lower));
  return verb >= 0 && !after.slice(0, verb + 1).some(({ lower, gap }) => lower === 'that' || gap.includes(','));
}

const hearers = forWords(
  /^(?:reporters|journalists|lawmakers|media|parliament|senators|newsmen|mediapersons|him|her|them|us)$/,
);

/** Whether only a circumstance, or nothing, follows up to the sentence's end. */
export function nothingFollows({ words }: Context, from: number): boolean {
  const first = words[from];
  if (!first) return true;
  if (isOneOf('he she it they we i', first.lower)) return false;
  if (first.quoted || first.lower === 'that' || first.gap.includes(':')) return false;
  if (/[.?!]/.test(first.gap)) return true;
  if (isInfinitive(words, from)) return false;
  if (!circumstance.test(first.lower) && !first.gap.includes(',')) return false;
  if (clauseAfterTime(words, from)) return false;
  return !words.slice(from, from + 22).some((word) => word.lower === 'that');
}

/** "said | on Saturday it had stopped", "warned | late on Monday the gate would shut": a clause stands after the time. */
function clauseAfterTime(words: Context['words'], from: number): boolean {
  let at = from;
  while (at - from < 6 && words[at]?.gap === ' ' && timeWord.test(words[at]?.lower ?? '')) at++;
  const head = words[at];
  if (at === from || head?.gap !== ' ' || head.quoted || circumstance.test(head.lower)) return false;
  return words.slice(at + 1, at + 12).some(({ lower }) => clauseVerb.test(lower));
}

const timeWord = forWords(
  /^(?:on|early|late|earlier|later|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|morning|evening|afternoon|night)$/,
);
const clauseVerb = forWords(/^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/);

function followQuotation({ quotations }: Context, end: number): number {
  const quotation = quotations[firstEndingAfter(quotations, end)];
  return quotation && quotation.start < end ? quotation.end : end;
}

/** A quotation that begins after an offset within the sentence: “…,” he said, “…”. */
export function quotationAfter({ quotations, sentence }: Context, offset: number): Quotation | null {
  const quotation = quotations[firstEndingAfter(quotations, offset)];
  return quotation && quotation.start >= offset && quotation.start < sentence.end ? quotation : null;
}

/** The next paragraph, when the sentence ends in a colon: "He added:" and a quotation set off below. */
export function contentBelow({ text, sentence }: Context, cueEnd: number): Span | null {
  if (!/^\s*(?:[^\n:.]{0,80})?:\s*$/.test(text.slice(cueEnd, sentence.end))) return null;
  const below = /\S[^\n]*/g;
  below.lastIndex = sentence.end;
  const match = below.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
