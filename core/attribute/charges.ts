import type { Word } from './words';

/** "a charge", "an allegation": what the clause after it is about. */
export function isCharge(words: readonly Word[], at: number): boolean {
  return /^an?$/.test(words[at]?.lower ?? '') && accused.test(words[at + 1]?.lower ?? '');
}

const accused = /^(?:charge|claim|allegation|accusation|assertion|demand|suggestion)$/;
