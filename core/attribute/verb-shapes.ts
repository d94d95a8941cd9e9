import { forWords, isOneOf } from '../word-list';
import type { CueForm } from './cue-verbs';
import { tookToTell } from './took-to-tell';
import { tellsAfterAll, trailsNoun } from './trailing-past';
import { isCapital, type Word } from './words';

/** "finite" has a subject of its own; "saying …" and "to say …" take it from elsewhere. */
export type VerbShape = 'finite' | 'participle' | 'infinitive';

export const auxiliary = forWords(
  /^(?:has|have|had|having|is|are|was|were|be|been|being|will|would|can|could|may|might|must|should|shall|do|does|did|not|never|don't|doesn't|didn't|won't|wouldn't|cannot|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|ought)$/,
);
const being = /^(?:is|are|was|were|be|been|being|get|got|isn't|aren't|wasn't|weren't)$/;
const having = /^(?:has|have|had|having|hasn't|haven't|hadn't|he's|she's|it's|he'd|they've|i've|we've|who's)$/;
const modal = forWords(
  /^(?:will|would|can|could|may|might|must|should|shall|do|does|did|don't|doesn't|didn't|won't|wouldn't|cannot|couldn't|to)$/,
);
export const adverb = forWords(
  /^(?:also|again|once|earlier|later|then|now|still|already|even|only|further|always|often|just|too|soon|ever|yet|first|instead|however|meanwhile|(?!family$|assembly$|rally$|ally$|italy$|july$|supply$|reply$|bully$|monopoly$|anomaly$)\p{L}{3,}ly|long|next|thus|twice|so|far|neither|nor|categorically|time|both|all|either)$/u,
);
/** Before a form like "claims" or "reports" these make it a noun. */
const beforeNoun = forWords(
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|any|no|some|such|other|more|many|several|all|of|on|about|to|with|from|by|for|in|at|into|against|over|under|media|news|press|public|recent|earlier|previous|official|initial|false|similar|new|latest|repeated|joint|two|three|four|former|local|intelligence|unconfirmed|and|or|as|between|amid|despite|after|before|per|via|without|through|whose|\d+|\p{L}+(?:'s|whose|s'))$/u,
);
/** Words that let an infinitive report: "went on to say", "declined to comment". */
export const beforeInfinitive = forWords(
  /^(?:went|goes|going|on|declined|declines|refused|refuses|refusing|continued|continues|wanted|began|sought|moved|rushed|used|appeared|appears?|seem(?:s|ed)?|managed|hastened|tended|proceeded|failed|dared|chose|is|are|was|were|took|takes|able|ready|quick|forced|set|had|has|have|expected|likely|likes|him|willing|came|turned|trying|tried)$/,
);

interface Candidate {
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

/** What follows a noun, and no verb in the present. */
const afterNoun = forWords(
  /^(?:of|by|from|about|against|between|were|was|are|is|have|has|had|and|or|to|made|led|include|suggests?|say|said|came|come)$/,
);

function presentShape(words: readonly Word[], at: Candidate): VerbShape | null {
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

/** What shows and finds things: "the survey shows attacks falling". */
const findings = forWords(
  /^(?:polls?|surveys?|stud(?:y|ies)|reports?|data|figures|documents?|videos?|footage|records?|research|statistics|analysis|review|investigations?|numbers|findings|images?|probe|inquiry|averages?|transcripts?|estimates?|audits?|tall(?:y|ies)|paper|panel|census(?:es)?|experiments?)$/,
);

export function findingBefore(words: readonly Word[], verb: number): boolean {
  if (!/^(?:show|f[io]und?|indicate|suggest)/.test(words[verb]?.lower ?? '')) return false;
  return words.slice(Math.max(0, verb - 9), verb).some((word) => findings.test(word.lower));
}
