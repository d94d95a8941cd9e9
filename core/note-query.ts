import { type Annotation, commentOf, type NoteKind, noteKindOf, quoteOf, tagsOf } from './annotation';
import { hyphen } from './search/compounds';
import { slipsBetween } from './search/edits';
import { evenLetters } from './search/words';

/** What notes the reader looks for. Null and empty leave nothing out. */
export interface NoteQuery {
  /** Address of the one page; null for all pages. */
  readonly page: string | null;
  /** Words that must all occur, in any order: in the note, its quote, its tags or the page's title. */
  readonly text: string;
  readonly tag: string | null;
  readonly kind: NoteKind | null;
  /** "dawn.com" */
  readonly site: string | null;
  /** First and last moment of the last change, ISO. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only notes whose passage had changed or gone when their page was last read. */
  readonly lookAgain: boolean;
  readonly sort: NoteSort;
  /** Most notes to give. */
  readonly limit: number;
}

export const noteSorts = ['place', 'newest', 'oldest'] as const;
/** `place`: page by page, the whole page's notes first, then as they stand in the text. */
export type NoteSort = (typeof noteSorts)[number];

/** A note as far as a search needs it. */
export interface Findable {
  readonly annotation: Annotation;
  readonly urlKey: string;
  readonly conflict: string | null;
}

export const everyNote: NoteQuery = {
  page: null,
  text: '',
  tag: null,
  kind: null,
  site: null,
  from: null,
  to: null,
  lookAgain: false,
  sort: 'newest',
  limit: 100,
};

/** Whether a text has a word. Both are folded. */
type Holds = (text: string, word: string) => boolean;

const holds: Holds = (text, word) => text.includes(word);
const nearlyHolds: Holds = (text, word) =>
  text.includes(word) || text.split(/[^\p{L}\p{N}]+/u).some((one) => slipsBetween(word, one) !== null);

type Rule = (query: NoteQuery, has: Holds) => ((note: Findable) => boolean) | null;

/** Each part of a query as a condition of its own; null when it leaves nothing out. Cheap ones first. */
const rules: readonly Rule[] = [
  ({ kind }) => (kind === null ? null : ({ annotation }) => noteKindOf(annotation) === kind),
  ({ tag }) => (tag === null ? null : ({ annotation }) => tagsOf(annotation).includes(tag)),
  ({ site }) => (site === null ? null : (note) => siteOfNote(note) === site),
  ({ from }) => (from === null ? null : ({ annotation }) => Date.parse(annotation.modified) >= Date.parse(from)),
  ({ to }) => (to === null ? null : ({ annotation }) => Date.parse(annotation.modified) <= Date.parse(to)),
  ({ text }, has) => {
    const words = folded(text).split(/\s+/).filter(Boolean).map(closedUp);
    return words.length > 0 ? (note) => hasWords(note, words, has) : null;
  },
];

/** Whether a note fits everything but the page and the state of the passage, by which notes are fetched. */
export function matcherOf(query: NoteQuery): (note: Findable) => boolean {
  return matcherWith(query, holds);
}

/** The same, where a word may hold a slip or two. */
export function nearMatcherOf(query: NoteQuery): (note: Findable) => boolean {
  return matcherWith(query, nearlyHolds);
}

function matcherWith(query: NoteQuery, has: Holds): (note: Findable) => boolean {
  const conditions = rules.map((rule) => rule(query, has)).filter((condition) => condition !== null);
  return (note) => conditions.every((condition) => condition(note));
}

/** "dawn.com/news/1#x" → "dawn.com" */
export function siteOfNote({ urlKey }: Pick<Findable, 'urlKey'>): string {
  return urlKey.replace(/^[a-z]+:\/\//, '').split('/')[0] ?? '';
}

const orders: Readonly<Record<NoteSort, (a: Findable, b: Findable) => number>> = {
  place: (a, b) => compare(a.urlKey, b.urlKey) || placeOf(a) - placeOf(b) || older(a, b),
  newest: (a, b) => older(b, a),
  oldest: older,
};

/** On one page the notes on the whole of it come first, whatever the order. */
export function orderOf({ page, sort }: NoteQuery): (a: Findable, b: Findable) => number {
  if (page === null) return orders[sort];
  return (a, b) =>
    Number(quoteOf(a.annotation) !== undefined) - Number(quoteOf(b.annotation) !== undefined) || orders[sort](a, b);
}

function older(a: Findable, b: Findable): number {
  return (
    Date.parse(a.annotation.modified) - Date.parse(b.annotation.modified) || compare(a.annotation.id, b.annotation.id)
  );
}

function placeOf({ annotation: { target } }: Findable): number {
  return target.selector?.find((selector) => selector.type === 'TextPositionSelector')?.start ?? -1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function hasWords({ annotation, conflict }: Findable, words: readonly string[], has: Holds): boolean {
  const { target } = annotation;
  const parts = [commentOf(annotation), conflict, quoteOf(annotation)?.exact, target['schema:headline']];
  const text = folded([...parts, target['schema:publisher'], ...tagsOf(annotation), target.source].join('\n'));
  const found = [text, ...(text.match(compound) ?? []).map(closedUp)].join('\n');
  return words.every((word) => has(found, word));
}

/** "cease-fire" → "ceasefire": as others write it, and as it is looked for. */
function closedUp(text: string): string {
  return text.replace(inWord, '');
}

const inWord = new RegExp(String.raw`(?<=[\p{L}\p{N}])${hyphen}(?=[\p{L}\p{N}])`, 'gu');
const compound = new RegExp(String.raw`[\p{L}\p{N}]+(?:${hyphen}[\p{L}\p{N}]+)+`, 'gu');

/** Without capitals, accents and vowel signs; Arabic and Persian forms of a letter are one. */
function folded(text: string): string {
  const even = text.toLowerCase();
  if (/^[\x20-\x7e\n]*$/.test(even)) return even;
  return evenLetters(even.normalize('NFKD').replace(/[\p{M}\u00ad\u200c]/gu, ''));
}
