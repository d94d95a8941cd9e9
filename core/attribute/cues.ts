import { type CueForm, cueForms } from './cue-verbs';
import { sayingAfter } from './quoted-as';
import { adverb, auxiliary, beforeInfinitive, findingBefore, shapeOf, type VerbShape } from './verb-shapes';
import { isCapital, type Word } from './words';

/** A reporting verb in a sentence; positions are word indexes. */
export interface Cue {
  /** First word of the verb group: auxiliaries and adverbs before the verb. */
  readonly first: number;
  readonly verb: number;
  /** Last word of the cue: the verb itself or its particle ("called for"). */
  readonly last: number;
  readonly form: CueForm;
  /** "saying …", "to say …" take their subject from elsewhere; "inverted" and "finite" have their own. */
  readonly shape: VerbShape;
}

export function cuesIn(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < words.length; i++) {
    const cue = cueAt(words, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(words: readonly Word[], verb: number): Cue | null {
  const word = words[verb];
  if (!word || word.quoted) return null;
  const form = cueForms.get(word.lower);
  if (!form || isPartOfName(words, verb) || (form.lemma === 'think' && /^tanks?$/.test(words[verb + 1]?.lower ?? '')))
    return null;
  // "U.S.-backed", "Asked whether …, he said": a compound; the question that another puts.
  if (/-$/.test(word.gap) || (verb === 0 && isAsked(words, form)) || asksForSilence(words, verb, form)) return null;
  const start = groupStart(words, verb);
  const shape = shapeOf(words, { verb, first: start, form });
  // "The winter is to blame for it."
  if (shape === null || (shape === 'infinitive' && form.lemma === 'blame')) return null;
  // "refused | to say": the verb before an infinitive belongs to the group.
  const first = shape === 'infinitive' ? chainStart(words, start) : start;
  const last = particleAfter(words, verb, form);
  if (!reports(words, { verb, last, form })) return null;
  if (/^(?:quote|cite)$/.test(form.lemma) && sayingAfter(words, verb) !== null) return null;
  if (isOnlyNamed(words, { verb, first, form })) return null;
  if (form.lemma === 'call' && /^(?:off|up|in|back)$/.test(words[last + 1]?.lower ?? '')) return null;
  if (
    form.lemma === 'call' &&
    last === verb &&
    /^(?:off|up|in|back|to|on|the|and|by|from|him|her|them|it)$/.test(words[verb + 1]?.lower ?? '') &&
    !calls(words, verb)
  )
    return null;
  return { first, verb, last, form, shape };
}

/** "asked not to be named", "requested anonymity". */
function asksForSilence(words: readonly Word[], verb: number, { lemma }: CueForm): boolean {
  return /^(?:ask|request)$/.test(lemma) && /^(?:not|anonymity)$/.test(words[verb + 1]?.lower ?? '');
}

function isAsked(words: readonly Word[], { lemma, tense }: CueForm): boolean {
  if (lemma !== 'ask' && lemma !== 'question') return false;
  return tense === 'past' && /^(?:whether|if|about|why|how|what|when|by|on|who|again)$/.test(words[1]?.lower ?? '');
}

/** "a group called the Hill Front", "what he called a crime": a name for a thing, no word on it. "0.1 percentage points". */
function isOnlyNamed(words: readonly Word[], at: { verb: number; first: number; form: CueForm }): boolean {
  const before = words[at.first - 1];
  if (at.form.lemma === 'point') return before?.lower === 'percentage' || /\d/.test(before?.text ?? '');
  if (at.form.lemma !== 'call' && at.form.lemma !== 'term') return false;
  if (words[at.first - 2]?.lower === 'what' || words[at.first - 3]?.lower === 'what') return true;
  return at.form.tense === 'past' && at.first === at.verb && named.test(before?.lower ?? '');
}

const named =
  /^(?:group|man|woman|place|city|town|village|area|organi[sz]ation|movement|outfit|programme|program|book|film|company|party|project|operation|network|faction|drug|app|site|someone)$/;

/** "United States": a capital inside a sentence makes a name, unless all words have one, as in a headline. */
function isPartOfName(words: readonly Word[], at: number): boolean {
  if (at === 0 || !isCapital(words[at])) return false;
  const around = words.slice(Math.max(0, at - 6), at + 7);
  return around.filter((word) => isCapital(word)).length < around.length * 0.6 || words[at - 1]?.text === 'United';
}

function chainStart(words: readonly Word[], start: number): number {
  const before = words[start - 1];
  if (start < 1 || !before || !beforeInfinitive.test(before.lower)) return start;
  return groupStart(words, before.lower === 'on' && start > 1 ? start - 2 : start - 1);
}

/** Where the verb group begins: "has also repeatedly | said". */
export function groupStart(words: readonly Word[], verb: number): number {
  let first = verb;
  while (first > 0) {
    const before = words[first - 1];
    const gap = words[first]?.gap ?? '';
    // "have, meanwhile, | repeatedly confirmed"
    if (
      gap === ', ' &&
      before?.gap === ', ' &&
      adverb.test(before.lower) &&
      auxiliary.test(words[first - 2]?.lower ?? '')
    ) {
      first -= 2;
      continue;
    }
    if (!before || before.quoted || gap.trim() !== '') break;
    if (before.lower === 'again' && words[first - 3]?.lower === 'time') {
      first -= 3;
      continue;
    }
    if (!auxiliary.test(before.lower) && !adverb.test(before.lower) && before.lower !== 'to') break;
    first--;
  }
  return first;
}

function particleAfter(words: readonly Word[], verb: number, form: CueForm): number {
  const next = words[verb + 1];
  // "made it clear"
  if (next?.lower === 'it' && form.particles.includes(words[verb + 2]?.lower ?? '')) return verb + 2;
  return next && next.gap === ' ' && form.particles.includes(next.lower) ? verb + 1 : verb;
}

const verdict = /^(?:an?|false|unfair|wrong|\p{L}{3,}(?:less|able|ible|ous|ful)|un\p{L}{4,}ed|ill\p{L}+)$/u;

/** "called the raid a crime": a second noun phrase or a quotation says what it was called. */
function calls(words: readonly Word[], verb: number): boolean {
  return words.slice(verb + 2, verb + 12).some((word) => word.quoted || verdict.test(word.lower));
}

/** “…,” Qadir posted; “…,” the old man recalled. */
function afterQuotation(words: readonly Word[], verb: number): boolean {
  return words.slice(Math.max(0, verb - 3), verb + 1).some(({ gap, quoted }) => !quoted && /["”]/.test(gap));
}

const request = /^(?:requests?|quer(?:y|ies)|questions?|e?-?mails?|messages?)$/;

/** Whether what follows is something reported, for verbs that have other senses too. */
function reports(words: readonly Word[], at: { verb: number; last: number; form: CueForm }): boolean {
  const { verb, last, form } = at;
  // "wrote a letter" reports nothing yet.
  if (form.lemma === 'write') return !/^(?:a|an|the|to|for|his|her|off|down)$/.test(words[last + 1]?.lower ?? '');
  if (form.lemma === 'respond' && words.slice(verb + 1, verb + 9).some(({ lower }) => request.test(lower))) return true;
  if (form.needs === 'nothing') return true;
  if (form.needs === 'particle' && last > verb) return true;
  const next = words[last + 1];
  if (afterQuotation(words, verb) || /["“:]/.test(next?.gap ?? '') || next?.quoted) return true;
  // "…, Dawn reported." ends its sentence.
  if (next === undefined) return form.kind === 'say' && form.needs === 'clause';
  if (/^(?:show|find|indicate|suggest|report)$/.test(form.lemma) && findingBefore(words, verb)) return true;
  if (form.kind === 'ask')
    return words.slice(last + 1, last + 9).some((word) => word.lower === 'to' && !/[,;]/.test(word.gap));
  return words
    .slice(last + 1, last + 8)
    .some((word, i) => /^(?:that|how|why|whether)$/.test(word.lower) && (i === 0 || !/[.;]/.test(word.gap)));
}
