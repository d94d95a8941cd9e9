import { remembered } from '../remembered';
import { forWords, isOneOf } from '../word-list';
import type { Cue } from './cues';
import { sayingAfter } from './quoted-as';
import { headRoleIn } from './roles';
import { helping } from './verb-forms';
import { isCapital, type Word } from './words';

/** Whether a form that could report does not do so here. */
export function isOtherSense(words: readonly Word[], cue: Cue): boolean {
  return rulesFor(cue.form.lemma).some((rule) => rule(words, cue));
}

/** Tells one way in which a reporting verb reports nothing. */
type SenseRule = (words: readonly Word[], cue: Cue) => boolean;

const rulesFor = remembered((lemma): readonly SenseRule[] => [
  ...ofAnyVerb,
  ...ofSome.flatMap(([lemmas, rule]) => (isOneOf(lemmas, lemma) ? [rule] : [])),
]);

const ofAnyVerb: readonly SenseRule[] = [
  /** "United States": a capital inside a sentence makes a name, unless all words have one, as in a headline. */
  function partOfAName(words, { verb }) {
    if (verb === 0 || !isCapital(words[verb])) return false;
    const around = words.slice(Math.max(0, verb - 6), verb + 7);
    return around.filter((word) => isCapital(word)).length < around.length * 0.6 || words[verb - 1]?.text === 'United';
  },
  /** "a think tank", "U.S.-backed". */
  function partOfACompound(words, { verb, form }) {
    if (form.lemma === 'think' && /^tanks?$/.test(words[verb + 1]?.lower ?? '')) return true;
    return /-$/.test(words[verb]?.gap ?? '');
  },
  /** "refused | to endorse it": the refusal is what is told. */
  function deedRefused(words, { shape, first, verb }) {
    return shape === 'infinitive' && words.slice(first, verb).some(({ lower }) => refusal.test(lower));
  },
];

/** Each with the verbs that it is about. */
const ofSome: readonly (readonly [lemmas: string, rule: SenseRule])[] = [
  /** "Asked whether …, he said": the question that another puts. */
  [
    'ask question',
    function questionPut(words, { verb, form }) {
      if (verb > 0 || form.tense !== 'past') return false;
      return isOneOf('whether if about why how what when by on who again', words[1]?.lower);
    },
  ],
  /** "asked not to be named", "requested anonymity". */
  [
    'ask request want',
    function wishForSilence(words, { verb }) {
      if (words[verb + 1]?.lower === 'to' && isOneOf('identified named quoted', words[verb + 3]?.lower)) return true;
      return isOneOf('not anonymity', words[verb + 1]?.lower);
    },
  ],
  /** "The winter is to blame for it." */
  [
    'blame',
    function causeOfHarm(_words, { shape }) {
      return shape === 'infinitive';
    },
  ],
  /** "could threaten to leave", "would add two years": what might be done, told by nobody. */
  [
    'add reply respond threaten pledge communicate rule assert highlight hope maintain acknowledge admit',
    function notYetSaid(words, { first, verb }) {
      return words.slice(first, verb).some(({ lower }) => isOneOf('would could may might must can', lower));
    },
  ],
  /** "Dawn quoted him as saying": another rule reads it. */
  [
    'quote cite',
    function passedOn(words, { verb }) {
      return sayingAfter(words, verb) !== null;
    },
  ],
  /** "0.1 percentage points", "all crossing points that …". */
  [
    'point',
    function share(words, { first, verb, last }) {
      const before = words[first - 1];
      if (last === verb && words[verb + 1]?.lower === 'that') return true;
      return before?.lower === 'percentage' || /\d/.test(before?.text ?? '');
    },
  ],
  /** "what he called a crime", "a group called the Hill Front", "a stream called Miracle Run": a name for a thing. */
  [
    'call term',
    function nameForAThing(words, { first, verb, form }) {
      if (words[first - 2]?.lower === 'what' || words[first - 3]?.lower === 'what') return true;
      if (form.tense !== 'past' || first !== verb) return false;
      const before = words[verb - 1];
      return named.test(before?.lower ?? '') || (isThing(before) && isNameOnly(words, verb));
    },
  ],
  /** "called off", "called into a show", "called the police", "called an emergency meeting": no word on anything. */
  [
    'call',
    function otherCall(words, { verb, last }) {
      const next = words[last + 1]?.lower ?? '';
      if (isOneOf('off up in into back came come', next)) return true;
      if (last > verb) return false;
      if (/^(?:an?|the)$/.test(next) && words.slice(last + 2, last + 6).some(({ lower }) => gathering.test(lower)))
        return !judges(words, verb);
      return isOneOf('to on the and by from him her them it', next) && !calls(words, verb);
    },
  ],
  /** "claimed 68 lives", "continues to claim innocent lives". */
  [
    'claim',
    function takesLives(words, { last }) {
      return words.slice(last + 1, last + 5).some(({ lower }) => isOneOf('life lives', lower));
    },
  ],
  /** "added a new dimension to it", "adding to the toll": nothing is told. */
  [
    'add',
    function addsToAThing(words, { last }) {
      const next = words[last + 1];
      if (next?.gap !== ' ' || next.quoted) return false;
      if (next.lower === 'to') return true;
      return /^(?:an?|more|\d.*)$/.test(next.lower) && !words.slice(last + 2).some(({ lower }) => helping.test(lower));
    },
  ],
  /** "state officials", "state media": whose they are. */
  [
    'state',
    function ofTheState(words, { verb, form }) {
      const next = words[verb + 1];
      // "the Gulf states, which"
      if (form.tense === 'third' && next?.gap === ', ' && isOneOf('which who and including', next.lower)) return true;
      return form.tense === 'base' && /^\p{Ll}/u.test(next?.text ?? '') && next?.lower !== 'that';
    },
  ],
];

const refusal = /^(?:refus|declin)(?:e|es|ed|ing)$/;
const named =
  /^(?:group|man|woman|place|city|town|village|area|organi[sz]ation|movement|outfit|programme|program|book|film|company|party|project|operation|network|faction|drug|app|site|someone)$/;
const gathering = forWords(
  /^(?:meetings?|sessions?|summits?|strikes?|elections?|votes?|referendum|conferences?|halt|truce|jirga)$/,
);
const verdict = forWords(/^(?:an?|false|unfair|wrong|\p{L}{3,}(?:less|able|ible|ous|ful)|un\p{L}{4,}ed|ill\p{L}+)$/u);

/** "called the raid a crime": a second noun phrase or a quotation says what it was called. */
function calls(words: readonly Word[], verb: number): boolean {
  return words.slice(verb + 2, verb + 12).some((word) => word.quoted || verdict.test(word.lower));
}

/** "called the strikes | a crime", not "called a strike". */
function judges(words: readonly Word[], verb: number): boolean {
  return words[verb + 1]?.lower === 'the' && calls(words, verb);
}

/** A noun in lower case that is nobody's role: "a stream", "the app". */
function isThing(word: Word | undefined): boolean {
  if (
    word === undefined ||
    !/^\p{Ll}/u.test(word.text) ||
    /s$|^(?:he|she|they|it|who|which|we|i|and)$/.test(word.lower)
  )
    return false;
  return headRoleIn(word.lower) === null;
}

/** "called Miracle Run": right after it a name, and no word on what is named. */
function isNameOnly(words: readonly Word[], verb: number): boolean {
  return words[verb]?.gap === ' ' && isCapital(words[verb + 1]) && !calls(words, verb);
}
