/** A rule that finds sentence ends the segmenter misses: a match ends where the next sentence begins. */
export interface SplitRule {
  readonly name: string;
  /** Begins with a character, not with a look around: then engines pass quickly over what has none. */
  readonly pattern: RegExp;
  /** A line without any of these characters has no match: a look spares the pattern. */
  readonly marks?: readonly string[];
}

export const splitRules: readonly SplitRule[] = [
  {
    name: 'no space after the stop ("the border.He said")',
    pattern: /[.!?](?<=\p{Ll}{3}.)(?=[“"‘]?\p{Lu}\p{Ll}+\s)/gu,
  },
  {
    name: 'no space after the closing quote ("the border.”He said")',
    pattern: /[.!?](?<=\p{Ll}{3}.)["”’](?=[“"‘]?\p{Lu}\p{Ll}+\s)/gu,
  },
  {
    name: 'stop inside a closing quote, then a capital ("…again.”Asif")',
    pattern: /[.!?]”(?=\p{Lu}\p{Ll})/gu,
  },
  {
    name: 'closing mark, space, opening quote ("… ended. “We")',
    pattern: /[.!?][”"’)\]]?\s{1,3}(?=“\p{Lu})/gu,
    marks: ['“'],
  },
  {
    name: 'bullet inside a line',
    pattern: /\S\s{1,3}(?=[•▪●‣]\s)/gu,
    marks: ['•', '▪', '●', '‣'],
  },
];
