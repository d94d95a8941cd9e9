import { plainStarts } from './plain-starts';

let segmenter: Intl.Segmenter | null = null;

/** Made when a line first asks for it: that takes longer than reading an article. */
function sharedSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return segmenter;
}

/** Engines take quadratic time over one long string: 200 kB costs ten seconds at once, a few milliseconds in windows. */
const WINDOW = 2000;

/** Offsets where a new sentence begins, first one left out: by our own reading of the rules, else by the platform's segmenter. */
export function rawStarts(line: string): number[] {
  return plainStarts(line) ?? platformStarts(line);
}

function platformStarts(line: string): number[] {
  const starts: number[] = [];
  let from = 0;
  while (from < line.length) {
    const found = startsInWindow(line, from);
    starts.push(...found);
    // The last sentence of a window may be cut short: the next window begins with it.
    const last = found.at(-1);
    from = last === undefined || from + WINDOW >= line.length ? from + WINDOW : last;
  }
  return starts;
}

function startsInWindow(line: string, from: number): number[] {
  const starts: number[] = [];
  const pieces = sharedSegmenter().segment(line.slice(from, from + WINDOW));
  for (const { index } of pieces) if (index > 0) starts.push(from + index);
  return starts;
}
