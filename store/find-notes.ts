import { tagsOf } from '../core/annotation';
import type { StoredNote } from '../core/exchange/note-record';
import { type Findable, matcherOf, type NoteQuery, nearMatcherOf, orderOf, siteOfNote } from '../core/note-query';
import { urlKey } from '../core/url-key';
import type { FoundNotes } from '../messaging/protocol';
import type { NoteShelf } from './note-shelf';
import type { Standings } from './standings';

interface NoteCounts {
  readonly all: number;
  /** Changed after a moment, and when the first of these was. */
  readonly changed: number;
  readonly since: string | null;
}

/** Searches and counts over the notes. */
export function createFinder(shelf: NoteShelf, standings: Standings) {
  const lookedFor = async (notes: readonly StoredNote[], query: NoteQuery) => {
    if (!query.lookAgain) return notes;
    const ids = await standings.needingALook();
    return notes.filter(({ annotation }) => ids.has(annotation.id));
  };
  return {
    async find(query: NoteQuery): Promise<FoundNotes> {
      const notes = await (query.page === null ? shelf.all() : shelf.ofPage(urlKey(query.page)));
      const found = fitting(await lookedFor(notes, query), query).sort(orderOf(query));
      const shown = found.slice(0, query.limit);
      return {
        notes: shown,
        // Without a database the notes come from the safety copy; nothing is known of their passages.
        standings: await standings.of(shown.map(({ annotation }) => annotation.id)).catch(() => ({})),
        total: found.length,
        all: notes.length,
        tags: ranked(notes.flatMap(({ annotation }) => tagsOf(annotation))),
        sites: ranked(notes.map(siteOfNote)),
      };
    },
    tags: async (): Promise<string[]> => ranked((await shelf.all()).flatMap(({ annotation }) => tagsOf(annotation))),
    /** `after` is an ISO moment; null counts every note as changed. */
    async count(after: string | null): Promise<NoteCounts> {
      const moment = after === null ? Number.NEGATIVE_INFINITY : Date.parse(after);
      const notes = await shelf.all();
      const changed = notes.map(({ annotation }) => annotation.modified).filter((one) => Date.parse(one) > moment);
      const since = changed.reduce<string | null>((first, one) => (isEarlier(one, first) ? one : first), null);
      return { all: notes.length, changed: changed.length, since };
    },
  };
}

/** Slips are looked for only where nothing is written as asked: it takes longer. */
function fitting<N extends Findable>(notes: readonly N[], query: NoteQuery): N[] {
  const found = notes.filter(matcherOf(query));
  return found.length > 0 || query.text === '' ? found : notes.filter(nearMatcherOf(query));
}

function isEarlier(moment: string, first: string | null): boolean {
  return first === null || Date.parse(moment) < Date.parse(first);
}

/** Each word once, the most frequent first. */
function ranked(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
