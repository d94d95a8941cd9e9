import { detach } from './detach';

/** So many answers are kept; then it starts afresh, so that no long session fills the memory. */
const MOST = 4096;
/** Longer words, in UTF-16 units, seldom come again: their answers are not kept. */
const LONGEST = 1000;

/** A function of words alone that works out its answer once for the same words: names and plain words come up again and again. */
export function remembered<Answer extends boolean | number | string | object | null>(
  work: (words: string) => Answer,
): (words: string) => Answer {
  const known = new Map<string, Answer>();
  return (words) => {
    if (words.length > LONGEST) return work(words);
    const answer = known.get(words);
    if (answer !== undefined) return answer;
    const own = detach(words);
    const found = work(own);
    if (known.size >= MOST) known.clear();
    known.set(own, found);
    return found;
  };
}
