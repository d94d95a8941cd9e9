/** What the Unicode rules for sentences (UAX #29) tell apart. */
export const kind = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  space: 4,
  close: 5,
  goesOn: 6,
  fullStop: 7,
  stop: 8,
} as const;
export type Kind = (typeof kind)[keyof typeof kind];

/** Characters by kind; what stands in no list is of another kind. */
const listed: readonly (readonly [Kind, RegExp])[] = [
  [kind.fullStop, /\./],
  [kind.stop, /[!?]/],
  [kind.space, /[\t\v\f \u00a0]/],
  [kind.close, /["'()[\]{}«»‘-‟‹›]/],
  [kind.goesOn, /[,:;–—-]/],
  [kind.digit, /\d/],
  [kind.lower, /[\p{Ll}ªº]/u],
  [kind.upper, /\p{Lu}/u],
];

/** Beyond Latin: signs that English typography uses. */
const typographic = '‐‑–—―‘’“”•…′″‹›€™▪●‣';

const FIRST_TYPOGRAPHIC = 0x2010;
const latin = Uint8Array.from({ length: 256 }, (_, code) => kindOf(String.fromCharCode(code)));
const beyond = new Map([...typographic].map((sign) => [sign.charCodeAt(0), kindOf(sign)]));

/** The kind of the character at an offset; null where no list tells, as with other scripts and marks that join. */
export function kindAt(text: string, at: number): Kind | null {
  const code = text.charCodeAt(at);
  if (code < 256) return isBreak(code) ? null : (latin[code] as Kind);
  return code < FIRST_TYPOGRAPHIC ? null : (beyond.get(code) ?? null);
}

/** Line breaks and the soft hyphen follow rules of their own. */
function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0xad;
}

function kindOf(sign: string): Kind {
  return listed.find(([, pattern]) => pattern.test(sign))?.[0] ?? kind.other;
}
