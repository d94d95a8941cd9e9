/** A rule that finds sentence ends the segmenter misses: matches end where the next sentence begins. */
export interface SplitRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** A line without any of these characters has no match: a look spares the pattern. */
  readonly marks?: readonly string[];
}

export const splitRules: readonly SplitRule[] = [
  {
    name: 'no space after the stop ("the border.He said")',
    pattern: /(?<=\p{Ll}{3}[.!?]["”’]?)(?=[“"‘]?\p{Lu}\p{Ll}+\s)/gu,
  },
  {
    name: 'stop inside a closing quote, then a capital ("…again.”Asif")',
    pattern: /(?<=[.!?]”)(?=\p{Lu}\p{Ll})/gu,
    marks: ['”'],
  },
  {
    name: 'closing mark, space, opening quote ("… ended. “We")',
    pattern: /(?=“\p{Lu})(?<=[.!?][”"’)\]]?\s{1,3})/gu,
    marks: ['“'],
  },
  {
    name: 'bullet inside a line',
    pattern: /(?=[•▪●‣]\s)(?<=\S\s{1,3})/gu,
    marks: ['•', '▪', '●', '‣'],
  },
];
