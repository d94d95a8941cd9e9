import { forWords, isOneOf } from '../word-list';
import { isCharge } from './charges';
import { phraseEnd } from './other-readings';
import { type Context, type Reading, type Rule, spanOf, tight } from './reading';
import { isCapital, type Word } from './words';

const passive = forWords(
  /^(?:rejected|condemned|denied|dismissed|accused|criticised|criticized|welcomed|hailed|described|called|termed|seen|viewed|categorised|categorized|endorsed|backed|opposed|denounced|blamed|claimed|announced|confirmed|reported|praised|echoed|supported|labelled|labeled|urged|told|warned|challenged|questioned|disputed|disclosed|revealed|assured|informed|promised|reminded)$/,
);

/** "was hailed as a victory by the Taliban": the subject is what is said, the speaker stands after "by". */
export const saidBy: Rule = { needs: passive, read: readPassive };

function readPassive(context: Context): Reading[] {
  const { words, sentence, text } = context;
  const readings: Reading[] = [];
  for (let i = 2; i + 1 < words.length; i++) {
    const verb = words[i];
    if (!verb || verb.quoted || !passive.test(verb.lower) || !isSuffered(words, i)) continue;
    const by = byAfter(words, i);
    if (by === null) continue;
    const last = phraseEnd(context, by + 1, false);
    const subject = spanOf(words, by + 1, last);
    const that = words[last + 1]?.lower === 'that' && hearing.test(verb.lower) ? words[last + 2] : undefined;
    const content = that
      ? [{ start: that.start, end: sentence.end }]
      : [
          tight(text, { start: sentence.start, end: verb.start }),
          // "hailed | as a victory | by the Taliban"
          by > i + 1 ? tight(text, { start: verb.end, end: words[by]?.start ?? verb.end }) : null,
        ].filter((span) => span !== null);
    const told = content.reduce((sum, span) => sum + span.end - span.start, 0);
    if (subject && told > 7)
      readings.push({ cue: { start: verb.start, end: verb.end }, subject, antecedent: null, content });
  }
  return readings;
}

/** "was assured by Raza | that …": told to the one who stands first. */
const hearing = forWords(/^(?:told|warned|assured|informed|promised|reminded|urged)$/);

/** Where "by" stands after a verb, with somebody after it. */
function byAfter(words: readonly Word[], verb: number): number | null {
  let by = verb + 1;
  while (by < words.length && by - verb < 8 && words[by]?.lower !== 'by' && !/[,;]/.test(words[by]?.gap ?? '')) by++;
  const first = words[by + 1];
  if (words[by]?.lower !== 'by' || !first || first.quoted) return null;
  // "seen as the fruit of efforts by Kabul": the efforts are Kabul's, not the view.
  const deed = words[words[by - 1]?.lower === 'both' ? by - 2 : by - 1];
  if (by > verb + 1 && deed && deeds.test(deed.lower)) return null;
  return isCapital(first) || isOneOf('the a an several some many both his her its their', first.lower) ? by : null;
}

const deeds = forWords(
  /^(?:efforts?|moves?|attempts?|attacks?|raids?|strikes?|steps?|decisions?|actions?|pressure|interference|violations?|visits?|bid|failures?|mediation|operations?)$/,
);

function isSuffered(words: readonly Word[], at: number): boolean {
  // "…, a charge | rejected by Kabul"
  if (isCharge(words, at - 2) && (words[at - 2]?.gap ?? '').includes(',')) return true;
  return words.slice(Math.max(0, at - 3), at).some(({ lower }) => isOneOf('is are was were been being be', lower));
}

const blamed = forWords(
  /^(?:accused|criticized|criticised|blamed|condemned|denounced|ridiculed|mocked|praised|faulted|lambasted|slammed|lauded|commended|hailed|believed|alleged|rumoured|rumored)$/,
);

/** "has been accused of sheltering them": somebody says so, and the text does not tell who. */
export const saidByNobody: Rule = { needs: blamed, read: readAgentless };

function readAgentless({ text, words, sentence }: Context): Reading[] {
  const readings: Reading[] = [];
  for (let i = 2; i + 1 < words.length; i++) {
    const [verb, next] = [words[i], words[i + 1]];
    if (!verb || verb.quoted || !blamed.test(verb.lower) || next?.gap !== ' ' || next.quoted || !isSuffered(words, i))
      continue;
    if (!isOneOf('of for as to over', next.lower) || words.slice(i + 1, i + 8).some(({ lower }) => lower === 'by'))
      continue;
    const content = tight(text, { start: next.start, end: sentence.end });
    if (content)
      readings.push({ cue: { start: verb.start, end: next.end }, subject: null, antecedent: null, content: [content] });
  }
  return readings;
}
