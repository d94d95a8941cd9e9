import type { Span } from '../article';
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

const SPACE = 32;

/** A stretch without the white space at its ends; null when nothing is left. */
export function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return end > start ? { start, end } : null;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || ((code < SPACE || code > 126) && text.charAt(at).trim() === '');
}
