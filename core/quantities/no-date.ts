/** Words that a yardstick ends with. */
const leadsOn = /\b(?:to|with|against|than|in|from|of|the) $/i;

interface Told {
  readonly words: string;
  /** The 90 characters before, and the 40 after. */
  readonly before: string;
  readonly after: string;
}

/** Each rule names words of time that do not say when the thing told of happened. */
const rules: readonly ((told: Told) => boolean)[] = [
  function yardstick({ before }) {
    return (
      leadsOn.test(before.slice(-9)) &&
      /\b(?:compared (?:to|with)|in comparison (?:to|with)|as against|than(?: in)?|(?:up|down) from|(?:from|drop from) [\d,.]+ (?:from|in)) (?:that of |the )?$/i.test(
        before,
      )
    );
  },
  function dayOfAnEvent({ words, before, after }) {
    // "Sunday's truce", "the group's 2021 takeover": which one is meant, not when the claim holds.
    return (/day$/.test(words) && /^[’']s /.test(after)) || (/^\d{4}$/.test(words) && /[’']s $/.test(before));
  },
  function nameOfAnEvent({ words, after }) {
    return /^Sept(?:ember|\.)? 11$/.test(words) && /^,? (?:[a-z]+ )?(?:attack|terror|hijack|commission)/i.test(after);
  },
];

/** Whether words that look like a date are a yardstick or a name instead. */
export function isNoDate(told: Told): boolean {
  return rules.some((rule) => rule(told));
}
