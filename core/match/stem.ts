import { remembered } from '../remembered';

/** An ending, what replaces it, and how many letters must stay before it. */
type Ending = readonly [ending: string, replacement: string, least: number];

/** Longest first within each step; the first that fits is applied. */
const steps: readonly (readonly Ending[])[] = [
  [
    ['sses', 'ss', 1],
    ['ies', 'i', 2],
    ['ss', 'ss', 1],
    ['us', 'us', 1],
    ['s', '', 2],
  ],
  [
    ['eed', 'ee', 2],
    ['ingly', '', 3],
    ['edly', '', 3],
    ['ing', '', 3],
    ['ied', 'i', 2],
    ['ed', '', 3],
  ],
  [
    ['ization', 'iz', 2],
    ['isation', 'iz', 2],
    ['ational', 'at', 2],
    ['fulness', 'ful', 2],
    ['ousness', 'ous', 2],
    ['iveness', 'iv', 2],
    ['ation', 'at', 3],
    ['ator', 'at', 3],
    ['ate', 'at', 3],
    ['ment', '', 4],
    ['ness', '', 3],
    ['ise', 'iz', 3],
    ['ize', 'iz', 3],
    ['ally', 'al', 2],
    ['ly', '', 3],
  ],
  [
    ['e', '', 3],
    ['y', 'i', 2],
  ],
];

const bare = /[aeiouy]/;

/** A light English stem: "operations", "operating" and "operated" meet, "Pakistan" stays. */
export const stem = remembered((word) => (word.length < 4 || /\d/.test(word) ? word : steps.reduce(applyStep, word)));

function applyStep(word: string, endings: readonly Ending[]): string {
  for (const [ending, replacement, least] of endings) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length < least || !bare.test(rest)) return word;
    return tidy(rest + replacement, ending);
  }
  return word;
}

/** "hopp-ing" → "hop". */
function tidy(word: string, ending: string): string {
  const doubled = /(?:ing|ed)$/.test(ending) && /([^aeiouylsz])\1$/.test(word);
  return doubled ? word.slice(0, -1) : word;
}
