/** What the Unicode rules for sentences (UAX #29) tell apart; `unknown` are other scripts and marks that join. */
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
  unknown: 9,
} as const;

/** Signs by kind; of the known signs, those in no list are of another kind. */
const listed: readonly (readonly [number, RegExp])[] = [
  // Line breaks and the soft hyphen follow rules of their own.
  [kind.unknown, /[\n\r\u0085\u00ad]/],
  [kind.fullStop, /\./],
  [kind.stop, /[!?]/],
  [kind.space, /[\t\v\f \u00a0]/],
  [kind.close, /["'()[\]{}«»‘-‟‹›]/],
  [kind.goesOn, /[,:;–—-]/],
  [kind.digit, /\d/],
  [kind.lower, /[\p{Ll}ªº]/u],
  [kind.upper, /\p{Lu}/u],
];

/** What English typography uses beyond Latin. */
const typographic = '‐‑–—―‘’“”•…′″‹›€™▪●‣';

const kinds = new Uint8Array(0x10000).fill(kind.unknown);
for (let code = 0; code < 0x100; code++) kinds[code] = kindOf(String.fromCharCode(code));
for (const sign of typographic) kinds[sign.charCodeAt(0)] = kindOf(sign);

function kindOf(sign: string): number {
  return listed.find(([, pattern]) => pattern.test(sign))?.[0] ?? kind.other;
}

/** The kind of the sign at an offset; unknown before the text and after it. */
export function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? kind.unknown;
}
