import { paragraphsOf, type Span } from '../article';
import { finish, type Steps } from '../steps';
import { abbreviationRules } from './abbreviations';
import { continuationRules } from './continuations';
import { piecesOf } from './pieces';
import { isPlainSeam } from './plain-seams';
import { type JoinRule, seamBetween } from './seam';
import type { Sentence } from './sentence';

/** Abbreviations first: a reporting clause is known as one only when “Mr.” and its name are together. */
const passes = [abbreviationRules, continuationRules];

/** The sentences of a text, trimmed, in order; none crosses a line break. */
export function segment(text: string): Sentence[] {
  return finish(segmenting(text));
}

/** The same paragraph by paragraph. */
export function* segmenting(text: string): Steps<Sentence[]> {
  const sentences: Sentence[] = [];
  for (const [paragraph, { start, end }] of paragraphsOf(text).entries()) {
    yield;
    const line = text.slice(start, end);
    const pieces = passes.reduce((joined, rules) => joinPieces(line, joined, rules), piecesOf(line));
    for (const piece of pieces) {
      const words = line.slice(piece.start, piece.end);
      sentences.push({ start: start + piece.start, end: start + piece.end, text: words, paragraph });
    }
  }
  return sentences;
}

/** Looks at each seam once, through a window of fixed width: linear however long a sentence grows. */
function joinPieces(line: string, pieces: readonly Span[], rules: readonly JoinRule[]): Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const seam = last && !isPlainSeam(line, last, piece) ? seamBetween(line, last, piece) : null;
    if (last && seam && rules.some((rule) => rule.joins(seam)))
      joined[joined.length - 1] = { start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}
