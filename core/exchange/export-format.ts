import type { NoteRecord } from './note-record';

/**
 * How notes are written as a file, piece by piece, so that no export needs all of them at once.
 * Notes arrive page by page; `previous` is null for the first.
 */
export interface ExportFormat {
  readonly extension: string;
  readonly mime: string;
  start(total: number): string;
  item(note: NoteRecord, previous: NoteRecord | null): string;
  end(): string;
}

/** The whole file at once, for a few notes. */
export function written(format: ExportFormat, notes: readonly NoteRecord[]): string {
  const items = notes.map((note, index) => format.item(note, notes[index - 1] ?? null));
  return format.start(notes.length) + items.join('') + format.end();
}
