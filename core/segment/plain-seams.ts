import type { Span } from '../article';
import { plainLetters } from '../letter-runs';
import { abbreviations } from './abbreviations';
import { kind, kindAt } from './sign-kinds';

/**
 * Whether a sentence ends for certain, by the look of it: a word or a number after a space, a full stop, then a capital
 * ("the border. He", "by 2021. In"). None of the rules joins what stands there but those for abbreviations.
 */
export function isPlainSeam(line: string, before: Span, after: Span): boolean {
  const stop = before.end - 1;
  if (kindAt(line, stop) !== kind.fullStop || !isCapital(line, openedAt(line, after.start))) return false;
  let start = stop;
  while (start > before.start && plainLetters[line.charCodeAt(start - 1)] === 1) start--;
  // One letter may be an initial.
  if (stop - start < 2 || start === before.start || kindAt(line, start - 1) !== kind.space) return false;
  return !abbreviations.has(line.slice(start, stop));
}

const quotes = '“"‘\'';

const openedAt = (line: string, at: number) => (quotes.includes(line.charAt(at)) ? at + 1 : at);

/** Of ASCII alone. */
const isCapital = (line: string, at: number) => line.charCodeAt(at) >= 65 && line.charCodeAt(at) <= 90;
