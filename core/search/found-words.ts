import type { Span } from '../article';
import { type AskedWord, askedWords, closedUp, hyphen } from './compounds';
import { slipsBetween } from './edits';
import { searchWords } from './words';

/** The comma in "1,200" belongs to it. */
const letters = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|(?<=\d),(?=\d{3}))*`;
const word = new RegExp(letters, 'gu');
const joinedWords = new RegExp(`${letters}(?:${hyphen}${letters})*`, 'gu');

interface Word extends Span {
  readonly parts: readonly string[];
}

/** A word, or several that hyphens join. */
interface Unit extends Span {
  readonly words: readonly Word[];
  /** "ceasefire" for "cease-fire"; null for a word by itself. */
  readonly whole: string | null;
}

/** Where the words of a query stand in a text that it has found; a word's slips count only where none begins as typed. */
export function foundWords(text: string, query: string): Span[] {
  const units = [...text.matchAll(joinedWords)].map(({ 0: found, index }) => unitAt(found, index));
  const begun = (typed: string) => units.flatMap((unit) => begunIn(unit, typed));
  const slipped = (typed: string) =>
    units.flatMap(({ words }) => words.filter(({ parts }) => parts.some((part) => slipsBetween(typed, part) !== null)));
  const hitsOf = ({ word, whole }: AskedWord) => {
    const hits = [...begun(word), ...(whole === null ? [] : begun(whole))];
    return hits.length > 0 ? hits : slipped(word);
  };
  const hits = new Set<Span>(askedWords(query).flatMap(hitsOf));
  return units
    .flatMap((unit): readonly Span[] => (hits.has(unit) ? [unit] : unit.words.filter((one) => hits.has(one))))
    .map(({ start, end }) => ({ start, end }));
}

function unitAt(found: string, at: number): Unit {
  const words = [...found.matchAll(word)].map(({ 0: one, index }) => ({
    start: at + index,
    end: at + index + one.length,
    parts: searchWords(one),
  }));
  return { start: at, end: at + found.length, words, whole: words.length > 1 ? closedUp(found) : null };
}

/** The words that begin as typed; all of them where only together they do. */
function begunIn(unit: Unit, typed: string): Span[] {
  const begun = unit.words.filter(({ parts }) => parts.some((part) => part.startsWith(typed)));
  return begun.length === 0 && unit.whole?.startsWith(typed) ? [unit] : begun;
}
