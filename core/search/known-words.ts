import { firstFrom, nameOf, type Postings } from '../match/postings';
import { slipsBetween, slipsIn } from './edits';

/** A word of the index that answers a typed one, and how well: 1 for the very word. */
export interface KnownWord {
  readonly term: number;
  readonly fit: number;
}

const fits = { begun: 0.7, slip: 0.5 };

/** Words that begin as typed; where none does, those that would but for a slip or two. */
export function knownWords(index: Postings, typed: string): KnownWord[] {
  const begun = [...termsFrom(index, typed)].map((term) => ({
    term,
    fit: isWhole(index, term, typed) ? 1 : fits.begun,
  }));
  return begun.length > 0 ? begun : slippedWords(index, typed);
}

function slippedWords(index: Postings, typed: string): KnownWord[] {
  if (slipsIn(typed) === 0) return [];
  return [...termsFrom(index, typed.slice(0, 1))].flatMap((term) => {
    const slips = slipsBetween(typed, nameOf(index, term));
    return slips === null ? [] : { term, fit: fits.slip / slips };
  });
}

/** No letter sorts after it. */
const afterAll = '\uffff';

function* termsFrom(index: Postings, beginning: string): Generator<number> {
  const end = firstFrom(index, beginning + afterAll);
  for (let term = firstFrom(index, beginning); term < end; term++) yield term;
}

const isWhole = ({ names }: Postings, term: number, typed: string) =>
  (names[term + 1] ?? 0) - (names[term] ?? 0) === typed.length;
