/** A rule that finds sentence ends the segmenter misses: a match ends where the next sentence begins. */
export interface SplitRule {
  readonly name: string;
  /** Begins with a character, not with a look around: then engines pass quickly over what has none. */
  readonly pattern: RegExp;
  /** A line without it has no match: a quick look spares the pattern. */
  readonly sign: RegExp;
}

/** A stop and a capital, or what may be one, with at most quotation marks between. */
const glued = /[.!?]["“”‘’]{0,2}[A-Z\u00c0-\u1fff\u2100-\uffff]/;

export const splitRules: readonly SplitRule[] = [
  {
    name: 'no space after the stop ("the border.He said")',
    pattern: /[.!?](?<=\p{Ll}{3}.)(?=[“"‘]?\p{Lu}\p{Ll}+\s)/gu,
    sign: glued,
  },
  {
    name: 'no space after the closing quote ("the border.”He said")',
    pattern: /[.!?](?<=\p{Ll}{3}.)["”’](?=[“"‘]?\p{Lu}\p{Ll}+\s)/gu,
    sign: glued,
  },
  {
    name: 'stop inside a closing quote, then a capital ("…again.”Asif")',
    pattern: /[.!?]”(?=\p{Lu}\p{Ll})/gu,
    sign: glued,
  },
  {
    name: 'closing mark, space, opening quote ("… ended. “We")',
    pattern: /[.!?][”"’)\]]?\s{1,3}(?=“\p{Lu})/gu,
    sign: /“/,
  },
  {
    name: 'bullet inside a line',
    pattern: /\S\s{1,3}(?=[•▪●‣]\s)/gu,
    sign: /[•▪●‣]/,
  },
];
