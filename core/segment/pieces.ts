import { type Span, trimmed } from '../article';
import { rawStarts } from './raw-starts';
import { splits } from './splits';

/** A line cut wherever a sentence may end, each piece trimmed. */
export function piecesOf(line: string): Span[] {
  const pieces: Span[] = [];
  let from = 0;
  for (const cut of [...cutsIn(line), line.length]) {
    const piece = cut > from ? trimmed(line, from, cut) : null;
    if (piece) pieces.push(piece);
    from = cut;
  }
  return pieces;
}

/** Ascending; the same place may come twice. */
function cutsIn(line: string): number[] {
  const cuts = rawStarts(line);
  const known = cuts.length;
  for (const { sign, rules } of splits) {
    if (!sign.test(line)) continue;
    for (const { pattern } of rules) {
      for (const match of line.matchAll(pattern)) cuts.push(match.index + match[0].length);
    }
  }
  return cuts.length === known ? cuts : cuts.sort((a, b) => a - b);
}
