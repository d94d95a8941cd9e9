import { tagsOf } from '../core/annotation';
import type { NoteRecord } from '../core/exchange/note-record';
import { matcherOf, type NoteQuery, orderOf, siteOfNote } from '../core/note-query';
import { urlKey } from '../core/url-key';
import { type NoteReader, slicesOf } from './export';
import { type StoredNote, shown } from './notes';

export interface FoundNotes {
  /** The first of them, at most as many as were asked for. */
  readonly notes: readonly StoredNote[];
  /** How many fit. */
  readonly total: number;
  /** How many there are on the page, or on all pages, whatever else was asked. */
  readonly all: number;
  /** Tags there, the most used first. */
  readonly tags: readonly string[];
  /** Sites with notes, the one with the most first. */
  readonly sites: readonly string[];
}

export interface NoteCounts {
  readonly all: number;
  /** Changed after a moment, and when the first of these was. */
  readonly changed: number;
  readonly since: string | null;
}

/** Looks through every note in slices: no more are held than fit. */
export function createFinder(reader: () => Promise<NoteReader>) {
  return {
    async find(query: NoteQuery): Promise<FoundNotes> {
      const fits = matcherOf(query);
      const key = query.page === null ? null : urlKey(query.page);
      const tags = new Tally();
      const sites = new Tally();
      const found: NoteRecord[] = [];
      let all = 0;
      for await (const note of liveNotes(await reader(), key)) {
        all += 1;
        for (const tag of tagsOf(note.annotation)) tags.add(tag);
        sites.add(siteOfNote(note));
        if (fits(note)) found.push(note);
      }
      const notes = found.sort(orderOf(query)).slice(0, query.limit).map(shown);
      return { notes, total: found.length, all, tags: tags.ranked(), sites: sites.ranked() };
    },
    async tags(): Promise<string[]> {
      const tags = new Tally();
      for await (const { annotation } of liveNotes(await reader(), null))
        for (const tag of tagsOf(annotation)) tags.add(tag);
      return tags.ranked();
    },
    /** `after` is an ISO moment; null counts every note as changed. */
    async count(after: string | null): Promise<NoteCounts> {
      const moment = after === null ? Number.NEGATIVE_INFINITY : Date.parse(after);
      let all = 0;
      let changed = 0;
      let since: string | null = null;
      for await (const { annotation } of liveNotes(await reader(), null)) {
        all += 1;
        const { modified } = annotation;
        if (Date.parse(modified) <= moment) continue;
        changed += 1;
        if (since === null || Date.parse(modified) < Date.parse(since)) since = modified;
      }
      return { all, changed, since };
    },
  };
}

/** How often each word came. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(word: string): void {
    this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  ranked(): string[] {
    return [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  }
}

async function* liveNotes(reader: NoteReader, key: string | null): AsyncGenerator<NoteRecord, void> {
  for await (const slice of slicesOf(reader, 1000, key)) for (const note of slice) if (!note.deleted) yield note;
}
