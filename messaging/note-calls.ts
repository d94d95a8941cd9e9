import type { Standing } from '../core/annotation';
import type { StoredNote } from '../core/exchange/note-record';

import type { NoteQuery } from '../core/note-query';

/** A note of one page. */
export interface NoteOfPage extends StoredNote {
  /** Its words without the signs of Markdown. */
  readonly plain?: string;
}

export interface FoundNotes {
  readonly notes: readonly StoredNote[];
  /** How these were found when their pages were last read, by annotation id. */
  readonly standings: Readonly<Record<string, Standing>>;
  /** How many fit; `notes` are the first of them. */
  readonly total: number;
  /** How many there are on the page, or on all pages, whatever else was asked. */
  readonly all: number;
  /** Tags and sites there, those with the most notes first. */
  readonly tags: readonly string[];
  readonly sites: readonly string[];
}

export interface BackupState {
  readonly notes: number;
  readonly sources: number;
  /** Notes changed since the last backup. */
  readonly changed: number;
  readonly due: boolean;
}

/** What our full pages ask of the notes; the rest the card may ask too. */
export interface NoteCalls {
  allNotes(): Promise<StoredNote[]>;
  /** The notes that fit, the first of them: 50,000 notes are too many for one message. */
  findNotes(query: NoteQuery): Promise<FoundNotes>;
  /** How much there is to lose, and whether the reader should be reminded of a backup. */
  backupState(): Promise<BackupState>;
}
