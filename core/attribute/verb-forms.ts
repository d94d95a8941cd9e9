import { forWords } from '../word-list';
import { cueForms } from './cue-verbs';
import { isCapital, type Word } from './words';

/** Verbs that help others. */
export const helping = forWords(
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|shall|does|did|do|be|been)$/,
);

/** Whether a word is surely a verb by its form. */
export function isVerbal(word: Word): boolean {
  if (helping.test(word.lower)) return true;
  return !isCapital(word) && (cueForms.has(word.lower) || /[^e]ed$/.test(word.lower));
}

export const pastForms = forWords(
  /^(?:arrived|met|left|took|made|held|came|visited|spoke|went|gave|led|sent|brought|got|began|saw|knew|felt|kept|sought|drew|won|lost|fell|rose|stood|put|set|paid|chose|became)$/,
);
const presentForms = forWords(
  /^(?:remains?|continues?|wants?|needs?|faces?|comes?|goes|takes?|makes?|gives?|holds?|keeps?|stands?|lies|lacks?|shows?|seems?|appears?|seeks?|poses?|depends?)$/,
);

/** Deeds, by forms that are no other word's. */
const deeds = forWords(/^(?:shot|struck|fled|fought|threw|blew|broke|ran|flew|drove|built|caught)$/);

/** Whether a word can be the verb of a clause. */
export function isVerbForm(word: Word): boolean {
  return (
    isVerbal(word) ||
    (!isCapital(word) && (pastForms.test(word.lower) || presentForms.test(word.lower) || deeds.test(word.lower)))
  );
}
