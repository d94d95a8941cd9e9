import { searchWords } from './words';

export const hyphen = String.raw`[-\u2010\u2011]`;

/** "cease-fire": words that hyphens join; others write them as one. */
const compound = new RegExp(String.raw`[\p{L}\p{M}\p{N}]+(?:${hyphen}[\p{L}\p{M}\p{N}]+)+`, 'gu');

/** "cease-fire" → "ceasefire" */
export const closedUp = (joined: string): string => searchWords(joined).join('');

/** The words by which a text is found: "a cease-fire" → a, cease, fire, ceasefire. */
export function indexWords(text: string): string[] {
  const words = searchWords(text);
  for (const joined of text.match(compound) ?? []) words.push(closedUp(joined));
  return words;
}

/** A word that is looked for, and the one that it is part of: either answers it. */
export interface AskedWord {
  readonly word: string;
  readonly whole: string | null;
}

export function askedWords(query: string): AskedWord[] {
  const wholes = new Map<string, string>();
  for (const joined of query.match(compound) ?? []) {
    for (const word of searchWords(joined)) wholes.set(word, closedUp(joined));
  }
  return [...new Set(searchWords(query))].map((word) => ({ word, whole: wholes.get(word) ?? null }));
}
