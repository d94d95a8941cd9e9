import type { FrameReading } from '../statement';

/** "Fighters hiding": those meant, and what they are at. */
const plural = /\p{L}{2,}s\)?,?\s+$/u;
/** "Is hiding", "keeps hiding", "always hiding": what is said of them. */
const telling = /\b(?:is|was|has|'s|’s|keeps|continues|starts|begins|always|as|its|his|this|besides|towards)\s+$/iu;
const participle = /\b\p{L}+ing\b/u;

/** Whether a passage gives the point only to say of whom it speaks: "the groups operating from there have grown". */
export function isByTheWay(text: string, { evidence }: Pick<FrameReading, 'evidence'>): boolean {
  return evidence.some((words) => {
    const inside = participle.exec(words);
    const at = inside ? text.indexOf(words) : -1;
    if (!inside || at < 0) return false;
    const before = text.slice(0, at + inside.index);
    return plural.test(before) && !telling.test(before);
  });
}
