/** Rules that find sentence ends the segmenter misses, and the sign without which a line has none of them. */
interface Splits {
  /** A quick look spares the rules. */
  readonly sign: RegExp;
  readonly rules: readonly SplitRule[];
}

/** A match ends where the next sentence begins. */
interface SplitRule {
  readonly name: string;
  /** Begins with a character, not with a look around: then engines pass quickly over what has none. */
  readonly pattern: RegExp;
}

export const splits: readonly Splits[] = [
  {
    // A stop and a capital, or what may be one, with at most quotation marks between.
    sign: /[.!?]["“”‘’]{0,2}[A-Z\u00c0-\u1fff\u2100-\uffff]/,
    rules: [
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
    ],
  },
  {
    sign: /“/,
    rules: [
      {
        name: 'closing mark, space, opening quote ("… ended. “We")',
        pattern: /[.!?][”"’)\]]?\s{1,3}(?=“\p{Lu})/gu,
      },
    ],
  },
  {
    sign: /[•▪●‣]/,
    rules: [{ name: 'bullet inside a line', pattern: /\S\s{1,3}(?=[•▪●‣]\s)/gu }],
  },
];
