import type { FrameReading } from '../statement';

/** "Fighters hiding": those meant, and what they are at. */
const plural = /\p{L}{2,}s\)?,?\s+$/u;
const pluralHere = /\p{L}{2,}s$/u;
/** "Is hiding", "keeps hiding", "always hiding": what is said of them. */
const telling = /\b(?:is|was|has|'s|’s|keeps|continues|starts|begins|always|as|its|his|this|besides|towards)\s+$/iu;
const participle =
  /(?<![\p{L}-])(?!(?:according|concerning|during|following|including|involving|regarding)\b)\p{L}+ing\b/u;
const participleNext = new RegExp(`^\\)?\\s+${participle.source}`, 'u');

/** Whether a passage gives the point only to say of whom it speaks: "the groups operating from there have grown". */
export function isByTheWay(text: string, { evidence }: Pick<FrameReading, 'evidence'>): boolean {
  return evidence.some((words) => {
    const at = text.indexOf(words);
    if (at < 0) return false;
    if (pluralHere.test(words) && participleNext.test(text.slice(at + words.length))) return true;
    const inside = participle.exec(words);
    const before = inside ? text.slice(0, at + inside.index) : '';
    return plural.test(before) && !telling.test(before);
  });
}
