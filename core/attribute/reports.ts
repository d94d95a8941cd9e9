import { forWords, isOneOf } from '../word-list';
import type { Cue } from './cues';
import { findingBefore } from './findings';
import { helping, isVerbal } from './verb-forms';
import type { Word } from './words';

type Place = Pick<Cue, 'verb' | 'last' | 'form'>;

/** Verbs that report in some of their senses only; each says when. */
const byLemma: Readonly<Record<string, (words: readonly Word[], at: Place) => boolean>> = {
  // "wrote a letter" reports nothing yet.
  write: (words, { verb, last }) =>
    !isOneOf('a an the to for his her off down', words[last + 1]?.lower) || afterQuotation(words, verb),
  // "wants Kabul to act", "wants the border open"; "wanted men" are another matter.
  want: (words, { last }) =>
    isOneOf('a an the its his their to', words[last + 1]?.lower) ||
    words.slice(last + 1, last + 7).some(({ lower, gap }) => lower === 'to' && !gap.includes(',')),
  // "does not recognise the line"; "recognised him at once" tells nothing.
  recognise: isRefused,
  recognize: isRefused,
  accept: isRefused,
  seek: (words, { last }) => words.slice(last + 1, last + 6).some(({ lower }) => sought.test(lower)),
  // "considers the group a threat", "regards it as", "viewed Kabul as".
  consider: isJudged,
  regard: isJudged,
  view: isJudged,
  // "sees the group as a proxy"; "sees smoke as the gate falls" is no judgement.
  see: isSeenAs,
  // "compared with last year" tells a difference; "compared the raid to a war" is somebody's word.
  compare: (words, { verb, last, form }) => last === verb && words[verb + 1]?.lower !== 'with' && form.tense !== 'base',
  // "attacked him for leaving", "attacked the bill as unfair": with words; without a reason it is with arms.
  attack: (words, { verb }) => isBlamed(words, verb),
  // "went on to win", "goes on offence": nothing is told yet.
  go: (words, { last }) => words[last + 1]?.quoted === true || /["“:]/.test(words[last + 1]?.gap ?? ''),
};

const request = forWords(/^(?:requests?|quer(?:y|ies)|questions?|e?-?mails?|messages?)$/);

/** Whether what follows is something reported, for verbs that have other senses too. */
export function reports(words: readonly Word[], at: Place): boolean {
  const { verb, last, form } = at;
  const own = Object.hasOwn(byLemma, form.lemma) ? byLemma[form.lemma] : undefined;
  if (own) return own(words, at);
  if (form.lemma === 'respond' && words.slice(verb + 1, verb + 9).some(({ lower }) => request.test(lower))) return true;
  if (form.needs === 'nothing') return true;
  if (form.needs === 'particle' && last > verb) return true;
  const next = words[last + 1];
  if (afterQuotation(words, verb) || /["“:]/.test(next?.gap ?? '') || next?.quoted) return true;
  // "…, Dawn reported." ends its sentence.
  if (next === undefined) return form.kind === 'say' && form.needs === 'clause';
  if (isOneOf('show find indicate suggest report', form.lemma) && findingBefore(words, verb)) return true;
  if (form.kind === 'ask') {
    if (isOneOf('that against', next.lower)) return true;
    return words.slice(last + 1, last + 9).some((word) => word.lower === 'to' && !/[,;]/.test(word.gap));
  }
  // "has always maintained | it shelters nobody"
  if (isOneOf('it he she they we', next.lower) && isHelped(words, last + 2)) return true;
  // "helps him maintain the image that": an object comes first, and what follows explains it.
  if (form.kind === 'say' && determiner.test(next.lower)) return false;
  return words
    .slice(last + 1, last + 8)
    .some((word, i) => isOneOf('that how why whether', word.lower) && (i === 0 || !/[.;]/.test(word.gap)));
}

function isHelped(words: readonly Word[], at: number): boolean {
  return helping.test(words[at]?.lower ?? '');
}

const determiner = forWords(/^(?:the|an?|his|her|its|their|this|these|those|some|any)$/);

/** “…,” Qadir posted; “…,” the old man recalled. */
function afterQuotation(words: readonly Word[], verb: number): boolean {
  for (let i = verb; i >= Math.max(0, verb - 14); i--) {
    const word = words[i];
    if (!word || word.quoted || (i < verb - 3 && isVerbal(word))) return false;
    if (/["”]/.test(word.gap)) return i > verb - 2 || /[,.?!…—–-]['’]?["”]/.test(word.gap);
  }
  return false;
}

const sought = forWords(
  /^(?:action|assurances?|explanations?|clarifications?|guarantees?|restraint|extradition|apology|inquiry|probe|handover|cooperation|commitments?|concessions?|mediation)$/,
);

/** Not done, or done to what "that" tells. */
function isRefused(words: readonly Word[], { verb, last }: Place): boolean {
  if (words[last + 1]?.lower === 'that') return true;
  return words.slice(Math.max(0, verb - 3), verb).some(({ lower }) => /^(?:not|never)$|n't$/.test(lower));
}

/** What it is taken for stands after it: "the group a threat", "them as allies", "that", "itself bound". */
function isJudged(words: readonly Word[], { last, form }: Place): boolean {
  if (form.tense === 'ing') return false;
  const after = words.slice(last + 1, last + 10);
  if (form.lemma === 'consider' && isOneOf('that the it itself', after[0]?.lower)) return true;
  return after.some(({ lower, gap }, i) => i > 0 && lower === 'as' && !/[,;]/.test(gap));
}

function isSeenAs(words: readonly Word[], at: Place): boolean {
  const as = words.slice(at.last + 2, at.last + 10).findIndex(({ lower }) => lower === 'as');
  if (
    as < 0 ||
    at.form.tense === 'past' ||
    words[at.verb - 1]?.lower === 'to' ||
    !isJudged(words, at) ||
    times.test(words[at.verb - 1]?.lower ?? '')
  )
    return false;
  return /^(?:an?|the|its|his|their|another|part|little|more|essential|key|vital|\p{Ll}+ing)$/u.test(
    words[at.last + 3 + as]?.lower ?? '',
  );
}

/** "Years see": what happens in them. */
const times = forWords(/^(?:years?|months?|weeks?|days?|decade|period|season|20\d\d)$/);

/** A reason or a judgement after the object: "for killing", "as a fraud", "for its record". */
function isBlamed(words: readonly Word[], verb: number): boolean {
  for (let i = verb + 2; i < Math.min(words.length - 1, verb + 8); i++) {
    const word = words[i];
    if (!word || /[,;]/.test(word.gap)) return false;
    const next = words[i + 1]?.lower ?? '';
    if (word.lower === 'for' && /ing$|^(?:his|her|its|their)$/.test(next)) return true;
    if (word.lower === 'as' && /^an?$/.test(next)) return true;
  }
  return false;
}
