/**
 * Which documents hold which terms, in one ArrayBuffer, so that loading it is making views: no parsing, no copies.
 *
 *   header    8 × uint32: magic, version, documents, terms, postings, letters, 2 unused
 *   names     terms + 1 offsets (uint32) into the letters; names stand sorted as strings
 *   starts    terms + 1 offsets (uint32) into the postings
 *   postings  uint32 each: document << 8 | weight of the term in it, 1..255
 *   letters   the names end to end, UTF-16
 */
export interface Postings {
  readonly documents: number;
  readonly terms: number;
  readonly names: Uint32Array;
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  readonly letters: Uint16Array;
  readonly buffer: ArrayBuffer;
}

const magic = 0x48_41_53_48;
const postingsVersion = 1;
const headerLength = 8;
/** A posting's document is 24 bits wide. */
export const mostDocuments = 2 ** 24;

export interface Layout {
  readonly documents: number;
  readonly terms: number;
  readonly postings: number;
  readonly letters: number;
}

/** A buffer of the right size with its header written; everything else is zero. */
export function layOut({ documents, terms, postings, letters }: Layout): Postings {
  const words = headerLength + 2 * (terms + 1) + postings;
  const buffer = new ArrayBuffer(words * 4 + letters * 2);
  new Uint32Array(buffer, 0, headerLength).set([magic, postingsVersion, documents, terms, postings, letters]);
  return viewsOf(buffer, { documents, terms, postings, letters });
}

/** Null when the buffer is not of this version or was cut short. */
export function openPostings(buffer: ArrayBuffer): Postings | null {
  if (buffer.byteLength < headerLength * 4) return null;
  const [found, version, documents = 0, terms = 0, postings = 0, letters = 0] = new Uint32Array(
    buffer,
    0,
    headerLength,
  );
  const words = headerLength + 2 * (terms + 1) + postings;
  if (found !== magic || version !== postingsVersion || buffer.byteLength !== words * 4 + letters * 2) return null;
  return viewsOf(buffer, { documents, terms, postings, letters });
}

function viewsOf(buffer: ArrayBuffer, { documents, terms, postings, letters }: Layout): Postings {
  const names = headerLength * 4;
  const starts = names + (terms + 1) * 4;
  const first = starts + (terms + 1) * 4;
  return {
    documents,
    terms,
    buffer,
    names: new Uint32Array(buffer, names, terms + 1),
    starts: new Uint32Array(buffer, starts, terms + 1),
    postings: new Uint32Array(buffer, first, postings),
    letters: new Uint16Array(buffer, first + postings * 4, letters),
  };
}

/** The number of a term, or -1. */
export function termAt(index: Postings, term: string): number {
  const at = firstFrom(index, term);
  return at < index.terms && compareName(index, at, term) === 0 ? at : -1;
}

/** The first term that does not sort before `name`; as many as there are terms when all do. */
export function firstFrom(index: Postings, name: string): number {
  let low = 0;
  let high = index.terms;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareName(index, middle, name) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function nameOf({ names, letters }: Postings, term: number): string {
  return String.fromCharCode(...letters.subarray(names[term] ?? 0, names[term + 1] ?? 0));
}

function compareName({ names, letters }: Postings, term: number, wanted: string): number {
  const start = names[term] ?? 0;
  const length = (names[term + 1] ?? 0) - start;
  const shared = Math.min(length, wanted.length);
  for (let i = 0; i < shared; i++) {
    const difference = (letters[start + i] ?? 0) - wanted.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return length - wanted.length;
}

/** In how many documents a term stands. */
export function frequencyOf({ starts }: Postings, term: number): number {
  return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
}
