import type { Span } from '../article';
import { forWords, isOneOf } from '../word-list';
import { quotationBefore } from './contents';
import { type Context, type Reading, type Rule, spanOf, tight } from './reading';
import { isCapital } from './words';

/** Words before which one stands on whose word something is told. */
const pointers: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['as', 'per'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'eyes', 'of'],
  ...['claimed', 'alleged', 'stated', 'reported', 'noted', 'announced', 'confirmed', 'put'].map((told) => [
    'as',
    told,
    'by',
  ]),
];

/** Index of the word after "according to", "as per", "as claimed by"; null when none of them stands here. */
function pointerEnd(words: Context['words'], at: number): number | null {
  const first = words[at];
  if (!first || first.quoted || !/^(?:according|as|in|per)$/.test(first.lower)) return null;
  if (first.lower === 'per') return isOnWordOf(words, at) ? at + 1 : null;
  const found = pointers.find((pointer) => pointer.every((word, i) => words[at + i]?.lower === word));
  // "As reported by Radio Khyber, Raza said …": he says it.
  if (found?.[2] === 'by' && at <= 1) return null;
  // "kept as per the agreement": a rule is followed, nobody is quoted.
  if (found?.[1] === 'per' && at > 0 && !first.gap.includes(',')) return null;
  return found ? at + found.length : null;
}

/** "…, per the ministry", and not "per cent", "three per day". */
function isOnWordOf(words: Context['words'], at: number): boolean {
  const [first, next] = [words[at], words[at + 1]];
  if (at > 0 && !first?.gap.includes(',')) return false;
  return isCapital(next) || isOneOf('the a an its their', next?.lower);
}

/** In each of the pointers there is one of these. */
const telling = forWords(
  /^(?:according|per|words|view|opinion|eyes|claimed|alleged|stated|reported|noted|announced|confirmed|put)$/,
);

/** "According to a UN report, …"; "…, according to officials". */
export const accordingTo: Rule = { needs: telling, read: readAccordingTo };

function readAccordingTo(context: Context): Reading[] {
  const { text, words, sentence } = context;
  const readings: Reading[] = [];
  for (let i = 0; i + 2 < words.length; i++) {
    const next = pointerEnd(words, i);
    const cue = next === null ? null : spanOf(words, i, next - 1);
    if (next === null || !cue) continue;
    const subject = spanOf(words, next, phraseEnd(context, next, i <= 1));
    if (!subject) continue;
    const before = tight(text, { start: sentence.start, end: cue.start });
    const after = tight(text, { start: subject.end, end: sentence.end });
    const content = before && wordCount(text, before) >= 3 ? before : after;
    if (!content || wordCount(text, content) < 2) continue;
    readings.push({ cue, subject, antecedent: null, content: [content] });
  }
  return readings;
}

/** Where the name after "according to" ends: at a comma that is no apposition's, or a new clause. */
export function phraseEnd({ words }: Context, from: number, leads: boolean): number {
  let to = from;
  for (; to + 1 < words.length && to - from < 25; to++) {
    const next = words[to + 1];
    if (!next || next.quoted) break;
    // "… the think tank, Institute for Peace Studies (IPS), …": a capital after the comma, and a comma after it.
    const explains =
      leads || isOneOf('tank institute group agency organisation organization watchdog body monitor', words[to]?.lower);
    if (/^, $/.test(next.gap) && explains && nameUntilComma(words, to + 1)) continue;
    if (/[,;:()“”"—–]/.test(next.gap)) break;
    if (next.lower === 'and' && isCapital(words[to]) && isCapital(words[to + 2])) continue;
    // "a report in Dawn"
    if (next.lower === 'in' && isOneOf('report story article', words[to]?.lower) && isCapital(words[to + 2])) continue;
    if (!leads && isOneOf('who which that and as but while in on at after during when for to over', next.lower)) break;
  }
  return to;
}

function nameUntilComma(words: Context['words'], from: number): boolean {
  for (let i = from; i < Math.min(words.length, from + 9); i++) {
    const word = words[i];
    if (!word || (!isCapital(word) && !isOneOf('of for and the on', word.lower))) return false;
    if (i > from + 1 && /[,(]/.test(words[i + 1]?.gap ?? '')) return true;
  }
  return false;
}

function wordCount(text: string, span: Span): number {
  // A few words decide; the rest of a long sentence need not be counted.
  return text.slice(span.start, Math.min(span.end, span.start + 80)).split(/\s+/).length;
}

const noSpeaker =
  /^(?:also read|read more|read|related|photo|image|video|watch|note|update|updated|file|source|explainer|analysis|opinion|editor|caption|correction|e-?mail|published|posted|by|here|exclusive|breaking|fact check|live|comment|review|pictures?|q|a)$/i;

/** "Mujahid: the border stays closed": a name, a colon, a statement, at a paragraph's head. */
export const nameAndColon: Rule = { needs: null, read: readColon };

function readColon(context: Context): Reading[] {
  const { text, words, sentence } = context;
  if (!sentence.text.includes(':')) return [];
  const at = colonIn(context);
  const colon = words[at];
  if (!colon) return [];
  const name = words.slice(0, at);
  const start = name[0]?.start ?? 0;
  if (sentence.start > 0 && !/\n\s*$/.test(text.slice(Math.max(0, sentence.start - 3), sentence.start))) return [];
  const opensQuote = /[“"]/.test(text.charAt(start - 1));
  if (
    !name.every((word) => isCapital(word) && word.quoted === opensQuote && !/[,;]/.test(word.gap)) ||
    noSpeaker.test(text.slice(start, name.at(-1)?.end)) ||
    (!opensQuote && isDateline(text, { start, end: name.at(-1)?.end ?? start }, colon.gap))
  )
    return [];
  const end = name.at(-1)?.end ?? start;
  const content = tight(text, { start: end, end: opensQuote ? paragraphEnd(text, sentence.end) : sentence.end });
  if (!content) return [];
  return [{ cue: { start: end, end: end + 1 }, subject: { start, end }, antecedent: null, content: [content] }];
}

/** Which word a colon and a capital head, after a few others; -1 where none. */
function colonIn({ text, words }: Context): number {
  let at = 1;
  while (at < 7 && words[at]?.gap.includes(':') === false) at++;
  const word = words[at];
  const isHead =
    at < 7 &&
    word !== undefined &&
    /^:\s*["“'‘]*$/.test(word.gap) &&
    /^["“'‘]?\p{Lu}/u.test(text.slice(word.start - 1, word.end).trim());
  return isHead ? at : -1;
}

/** A turn of a transcript, “RAZA: …, is told to its end. */
function paragraphEnd(text: string, from: number): number {
  const at = text.indexOf('\n', Math.max(0, from - 1));
  return at < 0 ? text.length : at;
}

/** "QUETTA:" or "Quetta:Officials": a place in capitals, or run into the text, heads a report. */
function isDateline(text: string, { start, end }: Span, gap: string): boolean {
  const name = text.slice(start, end);
  return ((name.length > 4 || start === 0) && name === name.toUpperCase()) || gap === ':';
}

const dash = /[—–―-]/;

/** A dash, and after it no word that begins with a small letter. */
const dashAndName = /[—–―-] ?(?:[^\sa-z]\S* ){1,3}[^\sa-z]\S*$/;

const signature = /[—–―-] ?((?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+)[.,]?$/u;

const byline = /^\s*[—–―] ?((?:\p{Lu}[\p{L}.’'-]+ ){1,4}\p{Lu}[\p{L}’'-]+)[.,]?\s*$/u;

/** “…” — Hasan Raza: a name after a dash signs the words before it, or the paragraph above it. */
export const signed: Rule = { needs: null, read: readSignature };

function readSignature(context: Context): Reading[] {
  const { text, sentence, quotations } = context;
  if (!dash.test(sentence.text)) return [];
  if (!/^\s*(?:\n|$)/.test(text.slice(sentence.end, sentence.end + 4)) && text.charAt(sentence.end - 1) !== '\n')
    return [];
  const from = Math.max(sentence.start, sentence.end - 80);
  const tail = text.slice(from, sentence.end).trimEnd();
  const match = dashAndName.test(tail) ? signature.exec(tail) : null;
  if (!match?.[1]) return [];
  const at = from + match.index;
  const name = { start: at + match[0].indexOf(match[1]), end: at + match[0].indexOf(match[1]) + match[1].length };
  const quotation = quotationBefore({ text, quotations }, at);
  const content = quotation?.full ? quotation : byline.test(tail) ? paragraphAbove(text, at) : null;
  return content ? [{ cue: { start: at, end: at + 1 }, subject: name, antecedent: null, content: [content] }] : [];
}

function paragraphAbove(text: string, offset: number): Span | null {
  const from = Math.max(0, offset - 2000);
  const above = text.slice(from, offset).trimEnd();
  const start = above.lastIndexOf('\n') + 1;
  return above.length - start > 20 ? { start: from + start, end: from + above.length } : null;
}
