import { type Article, paragraphsOf } from '../article';
import { figuresIn } from '../quantities/figures';
import { type DiffRun, diffWords } from './word-diff';

/** What an outlet changed in an article between two readings of it. */
export interface Changes {
  /** Title, outlet, date or byline: what each was and is. */
  readonly facts: readonly FactChange[];
  /** Paragraphs that came or went whole. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Paragraphs told otherwise, word by word, with the figures that were changed in them. */
  readonly reworded: readonly Reworded[];
}

export interface FactChange {
  readonly fact: 'title' | 'date' | 'byline';
  readonly before: string | null;
  readonly after: string | null;
}

export interface Reworded {
  readonly runs: readonly DiffRun[];
  /** "100 attacks" → "120 attacks" */
  readonly figures: readonly { readonly before: string; readonly after: string }[];
}

/** Share of words from which one paragraph is the other, reworded. */
const alike = 0.5;
/** Paragraphs without a counterpart that are compared with each other: pairs grow with the square. */
const mostCompared = 120;

/** Null when nothing that a reader would see has changed. */
export function changesBetween(before: Article, after: Article): Changes | null {
  const facts = (['title', 'date', 'byline'] as const)
    .map((fact) => ({ fact, before: before[fact], after: after[fact] }))
    .filter((change) => plain(change.before ?? '') !== plain(change.after ?? ''));
  const [old, now] = [paragraphTexts(before.text), paragraphTexts(after.text)];
  const [oldKeys, nowKeys] = [new Set(old.map(plain)), new Set(now.map(plain))];
  const gone = old.filter((text) => !nowKeys.has(plain(text)));
  const come = now.filter((text) => !oldKeys.has(plain(text)));
  const pairs = pairUp(gone.slice(0, mostCompared), come.slice(0, mostCompared));
  const [pairedOld, pairedNow] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const changes = {
    facts,
    added: come.filter((text) => !pairedNow.has(text)),
    removed: gone.filter((text) => !pairedOld.has(text)),
    reworded: pairs.map(([a, b]) => ({ runs: diffWords(a, b), figures: changedFigures(a, b) })),
  };
  return facts.length + gone.length + come.length === 0 ? null : changes;
}

const paragraphTexts = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

/** Quotation marks, dashes and spaces are typography. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”«»"‘’']/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Each paragraph that went with the likest that came, both used once. */
function pairUp(gone: readonly string[], come: readonly string[]): [string, string][] {
  const bags = new Map([...gone, ...come].map((text) => [text, bagOf(text)]));
  const free = new Set(come);
  return gone.flatMap((text): [string, string][] => {
    let best: { text: string; share: number } | null = null;
    for (const other of free) {
      const share = shared(bags.get(text) ?? new Set(), bags.get(other) ?? new Set());
      if (share >= alike && share > (best?.share ?? 0)) best = { text: other, share };
    }
    if (best === null) return [];
    free.delete(best.text);
    return [[text, best.text]];
  });
}

const bagOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(1, Math.min(a.size, b.size));
}

/** Figures of one unit whose value is another now. */
function changedFigures(before: string, after: string): { before: string; after: string }[] {
  const later = figuresIn(after);
  return figuresIn(before).flatMap((old) => {
    const same = later.filter(({ unit }) => unit === old.unit);
    if (same.length === 0 || same.some(({ value, bound }) => value === old.value && bound === old.bound)) return [];
    const [now] = same;
    return now ? [{ before: before.slice(old.start, old.end), after: after.slice(now.start, now.end) }] : [];
  });
}
