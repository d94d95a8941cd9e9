import { type CueForm, cueForms } from './cue-verbs';
import { isOtherSense } from './other-senses';
import { reports } from './reports';
import { tookToTell } from './took-to-tell';
import { adverb, auxiliary, beforeInfinitive } from './verb-neighbours';
import { shapeOf, type VerbShape } from './verb-shapes';
import type { Word } from './words';

/** A reporting verb in a sentence; positions are word indexes. */
export interface Cue {
  /** First word of the verb group: auxiliaries and adverbs before the verb. */
  readonly first: number;
  readonly verb: number;
  /** Last word of the cue: the verb itself or its particle ("called for"). */
  readonly last: number;
  readonly form: CueForm;
  /** "saying …" and "to say …" take their subject from elsewhere; a finite verb has its own. */
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
  const form = word && !word.quoted ? cueForms.get(word.lower) : undefined;
  if (form === undefined) return null;
  const start = groupStart(words, verb);
  const shape = shapeOf(words, { verb, first: start, form });
  if (shape === null) return null;
  // "refused | to say": the verb before an infinitive belongs to the group.
  const first = shape === 'infinitive' ? chainStart(words, start) : start;
  const cue: Cue = { first, verb, last: particleAfter(words, verb, form), form, shape };
  return reports(words, cue) && !isOtherSense(words, cue) ? cue : null;
}

function chainStart(words: readonly Word[], start: number): number {
  const took = tookToTell(words, start);
  if (took !== null) return groupStart(words, took);
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
  // "spoke warmly of", "spoke out on Tuesday about"
  if (form.lemma === 'speak' && next?.gap === ' ' && /ly$|^out$/.test(next.lower)) {
    const of = words.slice(verb + 2, verb + 5).findIndex(({ lower }) => form.particles.includes(lower));
    if (of >= 0) return verb + 2 + of;
  }
  return next && next.gap === ' ' && form.particles.includes(next.lower) ? verb + 1 : verb;
}
