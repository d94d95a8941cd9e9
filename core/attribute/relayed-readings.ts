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

function afterThat(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start: /^that /.test(text.slice(start, start + 5)) ? start + 5 : start, end };
}

const citation = forWords(/^(?:citing|quoting)$/);

/** "…, Reuters reported, citing two officials": the officials say what stands before. */
export const citing: Rule = { needs: citation, read: readCiting };

function readCiting(context: Context): Reading[] {
  const { text, words, sentence } = context;
  const readings: Reading[] = [];
  for (let i = 4; i + 1 < words.length; i++) {
    const [cited, first] = [words[i], words[i + 1]];
    if (!cited || !first || cited.quoted || !citation.test(cited.lower) || !cited.gap.includes(',')) continue;
    if (
      !isCapital(first) &&
      !source.test(
        words
          .slice(i + 1, i + 7)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      continue;
    let to = i + 1;
    while (
      to + 1 < words.length &&
      to - i < 12 &&
      /^\s*$/.test(words[to + 1]?.gap ?? '.') &&
      !isOneOf('that who which as', words[to + 1]?.lower)
    )
      to++;
    const subject = spanOf(words, i + 1, to);
    const content = tight(text, { start: sentence.start, end: cited.start });
    if (!subject || !content || sayingAfter(words, i) !== null) continue;
    readings.push({ cue: { start: cited.start, end: cited.end }, subject, antecedent: null, content: [content] });
  }
  return readings;
}

const source =
  /\b(?:officials?|sources?|police|military|army|officers?|spokes\w+|ministry|residents|witnesses|reports?|data|documents?|analysts?|experts?|people|statement|commanders?|agency)\b/;
