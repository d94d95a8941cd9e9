import { cueForms } from './cue-verbs';
import type { Stretch } from './subjects';
import { pastForms } from './verb-forms';
import { isCapital, type Word } from './words';

/** "It was the third time the Hill Union": of a clause only the name or noun right before the verb can speak. */
export function speakerWithin(words: readonly Word[], stretch: Stretch): Stretch | null {
  if (!isClause(words, stretch)) return stretch;
  const { to } = stretch;
  let from = to;
  while (from > stretch.from && isCapital(words[from]) && isCapital(words[from - 1]) && words[from]?.gap === ' ')
    from--;
  if (isCapital(words[to]) || /^(?:it|you)$/.test(words[to]?.lower ?? '')) return { from, to };
  const head = words
    .slice(Math.max(stretch.from, to - 2), to)
    .findIndex(({ lower }) => /^(?:the|its|his|her|their)$/.test(lower));
  return head < 0 ? null : { from: Math.max(stretch.from, to - 2) + head, to };
}

/** Whether a stretch holds a finite verb of its own. */
function isClause(words: readonly Word[], { from, to }: Stretch): boolean {
  for (let i = from + 1; i < to; i++) {
    const word = words[i];
    // "officials who were there", "the man, speaking in Kabul,", "a group backed by Kabul": parts of a name.
    if (!word || /[,(—–-]/.test(word.gap) || /^(?:who|which|that|whose|whom|where)$/.test(word.lower)) return false;
    if (word.quoted || isCapital(word)) continue;
    if (/^(?:has|have|had|is|are|was|were|will|would|remains?|ranks?)$/.test(word.lower) || hasObject(words, i))
      return true;
    if (pastForms.test(word.lower) && i + 1 < to) return true;
  }
  return false;
}

/** "rejected the offer", and not "a rejected offer": a past form with what it is done to. */
function hasObject(words: readonly Word[], verb: number): boolean {
  const form = cueForms.get(words[verb]?.lower ?? '');
  if (form?.tense !== 'past' || (form.kind !== 'ask' && form.kind !== 'act')) return false;
  if (/^(?:the|an?|newly|recently)$/.test(words[verb - 1]?.lower ?? '')) return false;
  return /^(?:the|an?|that|his|her|its|their)$/.test(words[verb + 1]?.lower ?? '');
}
