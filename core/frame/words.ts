import type { Span } from '../article';
import { isAscii, runEnd } from '../letter-runs';
import { rememberedWords } from '../match/word-table';

/** A word as the frames see it: lower case, without possessive ending. */
export interface Word extends Span {
  readonly key: string;
  /** "Kabul’s": what comes next is a noun. */
  readonly possessive?: true;
}

const keyAt = rememberedWords((word) => word);

/** Words in order. "Afghanistan’s K-P" → afghanistan, k, p; "won’t" → won, t; "65%" stays whole; "US" → usa, no pronoun. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    const key = isAscii(text, at, end) ? keyAt(text, at, end) : text.slice(at, end).toLowerCase();
    if (key === 'us' && text.startsWith('US', at)) words.push({ key: 'usa', start: at, end });
    else if (!(key === 's' && isApostrophe(text.charAt(at - 1)))) words.push({ key, start: at, end: at + key.length });
    else ownerIn(words);
    if (key.length > 1 && key.endsWith('s') && isApostrophe(text.charAt(end)) && text.charAt(end + 1) === ' ')
      ownerIn(words);
    at = end;
  }
  return words;
}

const isApostrophe = (char: string) => char === "'" || char === '’';

/** Marks the last word as one to whom something belongs. */
function ownerIn(words: Word[]): void {
  const last = words.pop();
  if (last) words.push({ ...last, possessive: true });
}

function wordEnd(text: string, from: number): number {
  let end = runEnd(text, from);
  while (text.charAt(end) === '%') end = runEnd(text, end + 1);
  return end;
}
