import type { Span } from '../article';
import { forWords, isOneOf } from '../word-list';
import { quotationBefore } from './contents';
import { phraseEnd } from './other-readings';
import { type Context, type Reading, type Rule, spanOf, tight } from './reading';
import { ownerBefore } from './stance-readings';
import { isCapital } from './words';

const view = forWords(
  /^(?:view|opinion|eyes|words|reckoning|telling|account|perspective|standpoint|estimation|assessment|judge?ment|reading|calculation)$/,
);

/** "In Kabul’s view, …", "From Islamabad’s perspective, …"; "…, in Raza’s words". */
export const ownViews: Rule = { needs: view, read: readViews };

function readViews(context: Context): Reading[] {
  const { words } = context;
  const readings: Reading[] = [];
  for (let i = 2; i < words.length; i++) {
    const word = words[i];
    if (!word || word.quoted || !view.test(word.lower)) continue;
    const link = linkBefore(words, i);
    const owner = ownerBefore(words, i);
    const first = link === null ? undefined : words[link + 1];
    if (link === null || !owner || !first) continue;
    const subject = { start: Math.max(owner.start, first.start), end: owner.end };
    const content = link === 0 ? restAfter(context, i) : before(context, link);
    if (content) readings.push({ cue: { start: word.start, end: word.end }, subject, antecedent: null, content });
  }
  return readings;
}

/** Index of the "in" at most six words before the view. */
function linkBefore(words: Context['words'], at: number): number | null {
  for (let i = at - 2; i >= Math.max(0, at - 7); i--) {
    if (words[i]?.quoted || (words[i + 1]?.gap ?? ' ') !== ' ') return null;
    if (isOneOf('in from by', words[i]?.lower)) return i;
  }
  return null;
}

function restAfter({ text, words, sentence }: Context, at: number): Span[] | null {
  const next = words[at + 1];
  const content = next?.gap.startsWith(',') ? tight(text, { start: next.start - 1, end: sentence.end }) : null;
  return content && content.end - content.start > 12 ? [content] : null;
}

function before({ text, words, sentence }: Context, at: number): Span[] | null {
  const word = words[at];
  if (!word?.gap.includes(',')) return null;
  const content = tight(text, { start: sentence.start, end: word.start });
  return content && content.end - content.start > 12 ? [content] : null;
}

const reply = forWords(/^(?:reply|answer|response|retort|verdict|refrain)$/);

/** “No,” was the reply of the envoy; “…,” came the answer from Raza. */
export const replies: Rule = { needs: reply, read: readReplies };

function readReplies(context: Context): Reading[] {
  const { words } = context;
  const readings: Reading[] = [];
  for (let i = 2; i + 2 < words.length; i++) {
    const [verb, noun, by] = [words[i - 2], words[i], words[i + 1]];
    if (!verb || !noun || noun.quoted || !reply.test(noun.lower) || !isOneOf('was came', verb.lower)) continue;
    if (words[i - 1]?.lower !== 'the' || !isOneOf('of from by', by?.lower)) continue;
    const quotation = quotationBefore(context, verb.start);
    const subject = spanOf(words, i + 2, phraseEnd(context, i + 2, false));
    if (!quotation || !subject) continue;
    const content = [{ start: quotation.start, end: quotation.end }];
    readings.push({ cue: { start: noun.start, end: noun.end }, subject, antecedent: null, content });
  }
  return readings;
}

/** "Kabul must close the camps: Hasan Raza": a headline that ends with its speaker. */
export const headlines: Rule = { needs: null, read: readHeadline };

function readHeadline({ text, words, sentence }: Context): Reading[] {
  if (!sentence.text.includes(':')) return [];
  let from = words.length - 1;
  while (from > 0 && words.length - from < 4 && words[from]?.gap === ' ') from--;
  if (words[from]?.gap !== ': ') return [];
  const [name, last] = [words[from], words.at(-1)];
  if (!name || !last || from < 4 || words.length - from > 4 || words.length - from < 2) return [];
  const named = words.slice(from).every((word, i) => isCapital(word) && !word.quoted && (i === 0 || word.gap === ' '));
  const content = tight(text, { start: sentence.start, end: name.start });
  if (!named || !content || text.slice(last.end, sentence.end).trim() !== '') return [];
  const cue = { start: name.start - 2, end: name.start - 1 };
  return [{ cue, subject: { start: name.start, end: last.end }, antecedent: null, content: [content] }];
}
