/** A run of words: in both texts, only in the earlier, or only in the later. */
export interface DiffRun {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Beyond this many words a side, the middle that differs is told as a whole: the table grows with the square. */
const mostWords = 400;

/** What became of a passage, word by word: the longest common run of words stays. */
export function diffWords(before: string, after: string): DiffRun[] {
  const a = before.split(/\s+/).filter(Boolean);
  const b = after.split(/\s+/).filter(Boolean);
  const lead = commonLead(a, b);
  const tail = commonLead(a.slice(lead).reverse(), b.slice(lead).reverse());
  const middleA = a.slice(lead, a.length - tail);
  const middleB = b.slice(lead, b.length - tail);
  const middle: DiffRun[] =
    Math.max(middleA.length, middleB.length) > mostWords
      ? [...run('gone', middleA), ...run('new', middleB)]
      : common(middleA, middleB);
  return joined([...run('same', a.slice(0, lead)), ...middle, ...run('same', a.slice(a.length - tail))]);
}

function commonLead(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((word, i) => word !== b[i]);
  return end < 0 ? a.length : end;
}

const run = (kind: DiffRun['kind'], words: readonly string[]): DiffRun[] => words.map((text) => ({ kind, text }));

/** Longest common subsequence by table. */
function common(a: readonly string[], b: readonly string[]): DiffRun[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: DiffRun[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ kind: 'same', text: a[i++] ?? '' });
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ kind: 'gone', text: a[i++] ?? '' });
    } else runs.push({ kind: 'new', text: b[j++] ?? '' });
  }
  return runs;
}

function joined(runs: readonly DiffRun[]): DiffRun[] {
  const whole: { kind: DiffRun['kind']; text: string }[] = [];
  for (const { kind, text } of runs) {
    const last = whole.at(-1);
    if (last?.kind === kind) last.text += ` ${text}`;
    else whole.push({ kind, text });
  }
  return whole;
}
