import type { Span } from '../article';
import { forWords, isOneOf } from '../word-list';
import { quotationBefore } from './contents';
import { sayingAfter } from './quoted-as';
import { type Context, type Reading, type Rule, spanOf, tight } from './reading';
import { subjectBefore } from './subjects';
import { isCapital, type Word } from './words';

const quoting = forWords(/^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/);

/** "Reuters quoted the minister as saying …", "The minister was quoted by Reuters as saying …": the minister says it. */
export const quotedAs: Rule = { needs: quoting, read: readQuoted };

function readQuoted(context: Context): Reading[] {
  const { text, words, sentence } = context;
  const readings: Reading[] = [];
  for (let i = 1; i + 2 < words.length; i++) {
    const quoted = words[i];
    if (!quoted || quoted.quoted || !quoting.test(quoted.lower)) continue;
    const passive = isOneOf('was were is are been being', words[i - 1]?.lower);
    const as = sayingAfter(words, i) ?? (passive && words[i + 1]?.lower === 'saying' ? i : null);
    if (as === null) continue;
    const stretch = passive ? subjectBefore(words, { first: auxiliaryStart(words, i) }) : { from: i + 1, to: as - 1 };
    const subject = stretch && spanOf(words, stretch.from, stretch.to);
    const cue = passive && as <= i + 1 ? spanOf(words, i, as + 1) : spanOf(words, as, as + 1);
    const after = cue && tight(text, { start: cue.end, end: sentence.end });
    const told = subjectBefore(words, { first: auxiliaryStart(words, i) });
    const quotation = told && quotationBefore(context, words[told.from]?.start ?? 0);
    const content = quotation ?? (after && after.end - after.start > 8 ? after : outletBefore(context, i));
    if (!subject || !cue || !content) continue;
    readings.push({ cue, subject, antecedent: null, content: [afterThat(text, content)] });
  }
  return readings;
}

function auxiliaryStart(words: readonly Word[], at: number): number {
  let first = at;
  while (first > 1 && isOneOf('was were is are been being has have had also later', words[first - 1]?.lower)) first--;
  return first;
}

/** "The road was shut, Reuters quoted police as saying.": what stands before the outlet. */
function outletBefore({ text, words, sentence }: Context, at: number): { start: number; end: number } | null {
  for (let i = at; i > Math.max(2, at - 8); i--) {
    if (words[i]?.gap.includes(','))
      return tight(text, { start: sentence.start, end: words[i]?.start ?? sentence.start });
  }
  return null;
}

function afterThat(text: string, { start, end }: Span): Span {
  return { start: /^that /.test(text.slice(start, start + 5)) ? start + 5 : start, end };
}

const citation = forWords(/^(?:citing|quoting)$/);

/** "…, Reuters reported, citing two officials": the officials say what stands before. */
export const citing: Rule = { needs: citation, read: readCiting };

function readCiting(context: Context): Reading[] {
  const { text, words, sentence } = context;
  const readings: Reading[] = [];
  for (let i = 4; i + 1 < words.length; i++) {
    const cited = words[i];
    if (!cited || cited.quoted || !citation.test(cited.lower) || !cited.gap.includes(',')) continue;
    if (!namesSource(words, i + 1) || sayingAfter(words, i) !== null) continue;
    const subject = spanOf(words, i + 1, sourceEnd(words, i + 1));
    const content = tight(text, { start: sentence.start, end: cited.start });
    if (!subject || !content) continue;
    const cue = { start: cited.start, end: cited.end };
    readings.push({ cue, subject, antecedent: null, content: [beforeOutlet(text, content)] });
  }
  return readings;
}

function namesSource(words: Context['words'], at: number): boolean {
  const near = words.slice(at, at + 6).map(({ lower }) => lower);
  return isCapital(words[at]) || source.test(near.join(' '));
}

/** Index of the last word of those who are cited: up to a comma or to what is told of them. */
function sourceEnd(words: Context['words'], from: number): number {
  let to = from;
  while (to + 1 < words.length && to - from < 11 && /^\s*$/.test(words[to + 1]?.gap ?? '.')) {
    if (isOneOf('that who which as', words[to + 1]?.lower)) break;
    to++;
  }
  return to;
}

/** "… at dawn, | Reuters reported on Friday, citing": the outlet's words are not of those it cites. */
function beforeOutlet(text: string, { start, end }: Span): Span {
  const reported = toldByOutlet.exec(text.slice(start, end));
  return reported ? { start, end: start + reported.index } : { start, end };
}

const toldByOutlet = /, (?:the )?[^,]{2,50} (?:reported|said)(?: (?:on|late|earlier|last) [^,]{3,20})?,?$/;

const source =
  /\b(?:officials?|sources?|police|military|army|officers?|spokes\w+|ministry|residents|witnesses|reports?|data|documents?|analysts?|experts?|people|statement|commanders?|members?|elders?|diplomats?|agency)\b/;
