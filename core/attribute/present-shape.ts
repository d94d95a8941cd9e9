import { forWords, isOneOf } from '../word-list';
import type { CueForm } from './cue-verbs';
import { findingBefore } from './findings';
import { adverb, beforeNoun } from './verb-neighbours';
import type { Candidate, VerbShape } from './verb-shapes';
import { isCapital, type Word } from './words';

/** What follows a noun, and no verb in the present. */
const afterNoun = forWords(
  /^(?:of|by|from|about|against|between|were|was|are|is|have|has|had|and|or|to|made|led|include|suggests?|say|said|came|come)$/,
);

/** A form in the present: a verb, or a noun that looks like one. */
export function presentShape(words: readonly Word[], at: Candidate): VerbShape | null {
  // "Afghan officials, meanwhile, | blame": an adverb between commas is no part of the clause.
  const aside = isAdverbAside(words, at.first);
  const before = words[at.first - (aside ? 2 : 1)];
  const gap = words[at.first]?.gap ?? '';
  const next = words[at.verb + 1];
  if (!before) return null;
  if (/["”']/.test(gap)) return 'finite';
  if (/[,]/.test(gap) && !aside) return isUnambiguous(at.form) || areLast(words, at.verb + 1) ? 'finite' : null;
  if (gap.trim() !== '' && !aside) return null;
  if (isInfinitiveBefore(words, at.first)) return null;
  const follows = next?.lower ?? '';
  // "The minister says of his rival, “…”"
  if (at.form.lemma === 'say' && follows === 'of' && words.slice(at.verb + 2, at.verb + 9).some(({ quoted }) => quoted))
    return 'finite';
  if (afterNoun.test(follows) && !at.form.particles.includes(follows)) return null;
  if (findingBefore(words, at.verb)) return 'finite';
  if (at.form.tense === 'base' && isUnambiguous(at.form) && !beforeNoun.test(before.lower)) return 'finite';
  if (at.form.tense === 'third') return isUnambiguous(at.form) ? 'finite' : thirdFits(before) ? 'finite' : null;
  return baseFits(before) || isPair(words, at.first - 1) ? 'finite' : null;
}

/** "…, fear experts.": nobody but those who fear stands behind. */
function areLast(words: readonly Word[], at: number): boolean {
  return (
    at === words.length - 1 &&
    isOneOf('experts analysts observers officials residents traders critics diplomats sources', words[at]?.lower)
  );
}

/** "officials, however, | blame". */
function isAdverbAside(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  return words[first]?.gap === ', ' && before?.gap === ', ' && adverb.test(before.lower);
}

/** "to resolve | disputes", "to answer a few | questions": what is done to them, not by them. */
function isInfinitiveBefore(words: readonly Word[], first: number): boolean {
  const [before, second, third] = [words[first - 1], words[first - 2], words[first - 3]];
  if (!before || isCapital(before) || /s$|^(?:who|which|they|he|she|it|we)$/.test(before.lower)) return false;
  return second?.lower === 'to' || (third?.lower === 'to' && /ly$/.test(second?.lower ?? ''));
}

/** "China and Russia | support": two names are a plural. */
function isPair(words: readonly Word[], last: number): boolean {
  return words[last - 1]?.lower === 'and' && isCapital(words[last]) && isCapital(words[last - 2]) && last >= 2;
}

/** Forms that are hardly ever nouns. */
function isUnambiguous(form: CueForm): boolean {
  return isOneOf(
    'say tell add insist argue declare announce explain allege maintain contend assert deny reject believe learn condemn accuse urge suggest confirm reveal acknowledge admit think warn write describe predict recall reiterate affirm indicate',
    form.lemma,
  );
}

/** A third person asks for a singular subject: a name, a pronoun, a noun not in -s. */
function thirdFits(before: Word): boolean {
  if (isOneOf('he she it who which one everyone nobody', before.lower)) return true;
  if (beforeNoun.test(before.lower) || adjective.test(before.lower) || isOneOf('said says', before.lower)) return false;
  return isCapital(before) ? !isOneOf('US UN NATO Western', before.text) : !/s$/.test(before.lower);
}

/** Endings of adjectives, nationalities among them: "insulting remarks", "Afghan claims". */
const adjective = forWords(
  /(?:ing|ed|ive|al|ous|ful|ic|ish|able|ible|[^m]ent|ant|less|ary|ist|[iae]an|ese|afghan|taliban|pakistani|key|main|major|core|common|chief|basic|tax|trade|bomb|drone|rocket|suicide|death|terror|terrorist|militant|government|state|police|army|phone|web|tv|early-morning)$/,
);

/** A base form asks for a plural subject or "I", "we", "you". */
function baseFits(before: Word): boolean {
  if (
    isOneOf(
      'i we you they who which people some others many most whom police both taliban officials sources',
      before.lower,
    )
  )
    return true;
  if (beforeNoun.test(before.lower)) return false;
  return (
    /[^s']s$/.test(before.lower) &&
    (!isCapital(before) ||
      before.gap === '' ||
      isOneOf('Sources Officials Experts Observers Analysts Critics Reports Leaders', before.text))
  );
}
