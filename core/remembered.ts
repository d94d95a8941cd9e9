/** So many answers are kept; then it starts afresh, so that no long session fills the memory. */
const MOST = 4096;

/** A function of words alone that works out its answer once for the same words: names and plain words come up again and again. */
export function remembered<Answer extends boolean | number | string | object | null>(
  work: (words: string) => Answer,
): (words: string) => Answer {
  const known = new Map<string, Answer>();
  return (words) => {
    let answer = known.get(words);
    if (answer === undefined) {
      answer = work(words);
      if (known.size >= MOST) known.clear();
      known.set(words, answer);
    }
    return answer;
  };
}
