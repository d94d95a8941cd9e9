import type { Pattern } from './pattern';
import type { Words } from './words';

/** The pattern laid over a stretch of the page, word by word. */
export interface Alignment {
  readonly score: number;
  /** Page word for each pattern word; -1 when it is gone. */
  readonly places: Int32Array;
  /** 0..1 for each pattern word: 1 the same word, below 1 a shared stem, 0 another word or none. */
  readonly likeness: Float32Array;
}

/** Weights of the alignment, in units of one rare word found. */
const found = 0.3; // any word found, on top of its rarity
const replaced = -0.25; // cheaper than losing one word and gaining another
const lost = -0.3;
const gained = -0.35; // the first word put in between …
const gainedMore = -0.04; // … and each further one: a promotion box may stand between two paragraphs
const withinQuote = -0.08; // words put in between rather stand outside the quote than inside

const fromDiagonal = 0;
const fromAbove = 1;
const fromLeft = 2;

/** Best alignment of the whole pattern within page words [from, to), by dynamic programming over words. */
export function align(page: Words, pattern: Pattern, stretch: readonly [from: number, to: number]): Alignment {
  const [from, to] = stretch;
  const rows = pattern.words.cores.length;
  const width = to - from + 1;
  const came = new Uint8Array((rows + 1) * width);
  let above = new Float32Array(width);
  let row = new Float32Array(width);
  for (let i = 1; i <= rows; i++) {
    const core = pattern.words.cores[i - 1] ?? '';
    const weight = found + (1 - found) * (pattern.weights[i - 1] ?? 0);
    row[0] = (above[0] ?? 0) + lost;
    came[i * width] = fromAbove;
    let gap = Number.NEGATIVE_INFINITY;
    const opening = i > pattern.first && i < pattern.last ? gained + withinQuote : gained;
    for (let j = 1; j < width; j++) {
      gap = Math.max((row[j - 1] ?? 0) + opening, gap + gainedMore);
      const same = similarity(core, page.cores[from + j - 1] ?? '');
      const diagonal = (above[j - 1] ?? 0) + (same > 0 ? same * weight : replaced);
      const up = (above[j] ?? 0) + lost;
      const best = Math.max(diagonal, up, gap);
      row[j] = best;
      came[i * width + j] = best === diagonal ? fromDiagonal : best === up ? fromAbove : fromLeft;
    }
    [above, row] = [row, above];
  }
  let end = 0;
  for (let j = 1; j < width; j++) if ((above[j] ?? 0) > (above[end] ?? 0)) end = j;
  return trace(page, pattern, { came, width, from, end, score: above[end] ?? 0 });
}

interface Table {
  readonly came: Uint8Array;
  readonly width: number;
  readonly from: number;
  readonly end: number;
  readonly score: number;
}

function trace(page: Words, pattern: Pattern, table: Table): Alignment {
  const rows = pattern.words.cores.length;
  const places = new Int32Array(rows).fill(-1);
  const likeness = new Float32Array(rows);
  let i = rows;
  let j = table.end;
  while (i > 0) {
    const step = j > 0 ? table.came[i * table.width + j] : fromAbove;
    if (step === fromLeft) j--;
    else if (step === fromAbove) i--;
    else {
      i--;
      j--;
      places[i] = table.from + j;
      likeness[i] = similarity(pattern.words.cores[i] ?? '', page.cores[table.from + j] ?? '');
    }
  }
  return { score: table.score, places, likeness };
}

/** 1 for the same word, .5 to .9 for words that share a stem of four letters or more, else 0. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 4 || b.length < 4 || a.charCodeAt(0) !== b.charCodeAt(0) || a.charCodeAt(3) !== b.charCodeAt(3))
    return 0;
  const longest = Math.max(a.length, b.length);
  let shared = 0;
  while (shared < longest && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared >= 4 && shared * 2 >= longest ? 0.9 * (shared / longest) : 0;
}
