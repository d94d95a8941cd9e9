import { forWords, isOneOf } from '../word-list';
import type { CueForm } from './cue-verbs';
import { presentShape } from './present-shape';
import { tookToTell } from './took-to-tell';
import { tellsAfterAll, trailsNoun } from './trailing-past';
import { adverb, beforeInfinitive, beforeNoun } from './verb-neighbours';
import { isCapital, type Word } from './words';

/** "finite" has a subject of its own; "saying …" and "to say …" take it from elsewhere. */
export type VerbShape = 'finite' | 'participle' | 'infinitive';

const being = /^(?:is|are|was|were|be|been|being|get|got|isn't|aren't|wasn't|weren't)$/;
const having = /^(?:has|have|had|having|hasn't|haven't|hadn't|he's|she's|it's|he'd|they've|i've|we've|who's)$/;
const modal = forWords(
  /^(?:will|would|can|could|may|might|must|should|shall|do|does|did|don't|doesn't|didn't|won't|wouldn't|cannot|couldn't|to)$/,
);
/** A form that may be a verb: where its group begins, and where it stands. */
export interface Candidate {
  readonly verb: number;
  readonly first: number;
  readonly form: CueForm;
}

/** Whether the form stands as a verb here, and which kind of clause it heads; null when it is a noun or passive. */
export function shapeOf(words: readonly Word[], at: Candidate): VerbShape | null {
  const helpers = at.first === at.verb ? [] : helpersIn(words.slice(at.first, at.verb));
  const helper = helpers.at(-1);
  const before = words[at.first - 1];
  if (at.form.tense === 'ing') return progressive(words, at, helper);
  if (helper === 'to')
    return (beforeInfinitive.test(helpers.at(-2) ?? before?.lower ?? '') || tookToTell(words, at.first) !== null) &&
      at.form.tense === 'base'
      ? 'infinitive'
      : null;
  if (helper !== undefined) return helpedShape(at.form, helper);
  if (at.form.tense === 'past') return pastShape(words, at);
  return presentShape(words, at);
}

/** The words of a verb's group before it, adverbs aside. */
function helpersIn(group: readonly Word[]): string[] {
  return group.map(({ lower }) => lower).filter((word) => !adverb.test(word) && !isOneOf('not never and', word));
}

function progressive(words: readonly Word[], at: Candidate, helper: string | undefined): VerbShape | null {
  if (helper !== undefined && being.test(helper)) return describes(words, at) ? null : 'finite';
  const before = words[at.first - 1];
  const gap = words[at.first]?.gap ?? '';
  if (before !== undefined && /^(?:he|she|it|they|we|i|who|you)'(?:s|re|m)$/.test(before.lower)) return 'finite';
  if (before === undefined || /[,—–;-]/.test(gap)) return 'participle';
  // "a letter saying", "tweets Friday warning that": after a noun a participle tells what it says.
  if (
    gap === ' ' &&
    !beforeNoun.test(before.lower) &&
    (at.form.lemma === 'say' || words[at.verb + 1]?.lower === 'that')
  )
    return 'participle';
  if (words[at.verb + 1] === undefined) return null;
  if (besideClause(words, at.first) !== null) return 'participle';
  // "by asking", "by adding": a means, unless it is said.
  if (before.lower === 'by')
    return /^(?:say|tell|announce|declare|stress|emphasi[sz]e|insist|argue|claim)$/.test(at.form.lemma)
      ? 'participle'
      : null;
  return isOneOf('while and when before statement letter report tweet message resolution post him them', before.lower)
    ? 'participle'
    : null;
}

/** First word of the subject in "…, with the army chief | rejecting"; null where no such clause stands. */
export function besideClause(words: readonly Word[], first: number): number | null {
  for (let i = first - 1; i >= Math.max(0, first - 14); i--) {
    const word = words[i];
    if (!word || word.quoted || (words[i + 1]?.gap ?? ' ') !== ' ') return null;
    if (word.lower === 'with')
      return i < first - 1 && (i === 0 || /[,—–-]/.test(word.gap) || isOneOf('both each', words[i + 1]?.lower))
        ? i + 1
        : null;
    if (being.test(word.lower) || having.test(word.lower) || isOneOf('that which who and', word.lower)) return null;
  }
  return null;
}

/** "The signs were encouraging wherever one looked": an adjective takes no object. */
function describes(words: readonly Word[], { form, verb }: Candidate): boolean {
  if (!isOneOf('encourage promise challenge threaten demand warn concern support welcome', form.lemma)) return false;
  const next = words[verb + 1];
  if (next === undefined) return true;
  return next.gap !== ' ' || /^(?:for|in|and|but|as|where\p{Ll}*|when|because|so|at)$/u.test(next.lower);
}

function helpedShape(form: CueForm, helper: string): VerbShape | null {
  if (being.test(helper)) return null;
  if (having.test(helper)) return form.participle ? 'finite' : null;
  return modal.test(helper) && form.tense === 'base' ? 'finite' : null;
}

/** "the plan announced by", "said" at a clause's head: a plain past with a "by" after it is passive. */
function pastShape(words: readonly Word[], at: Candidate): VerbShape | null {
  const next = words[at.verb + 1];
  const before = words[at.first - 1];
  const pronoun = at.form.lemma === 'say' && (isOneOf('he she they', before?.lower) || isTimeLimit(words, at.verb));
  if (next?.lower === 'by' && next.gap === ' ' && !pronoun) return null;
  if (trailsNoun(words, at)) return tellsAfterAll(words, at) ? 'finite' : null;
  const gap = words[at.first]?.gap ?? '';
  const named = gap.includes(',') || isCapital(before) || isOneOf('he she they it who we i', before?.lower);
  if (
    !named &&
    attributive.test(at.form.lemma) &&
    next?.gap === ' ' &&
    /(?:[^s']s|men|people|personnel)$/.test(next.lower)
  )
    return null;
  if (
    gap.trim() === '' &&
    before &&
    isOneOf('the a an this these those his her its their our as of so well if when than most more', before.lower)
  )
    return null;
  return 'finite';
}

/** "Raza said by Sunday ten would leave". */
function isTimeLimit(words: readonly Word[], verb: number): boolean {
  const [before, after] = [words[verb - 1], words[verb + 2]];
  return isCapital(before) && /day$|^(?:\d+|the|next|then|now|\p{Ll}+ing)$/u.test(after?.lower ?? '');
}

/** Past forms that stand before nouns as adjectives: "suspected militants". */
const attributive = forWords(
  /^(?:suspect|allege|propose|threaten|report|forecast|accuse|promise|state|express|fear|document|recommend|estimate|announce|declare|confirm)$/,
);
