import type { Annotation, Target } from '../core/annotation';
import type { PastEdit } from '../core/exchange/note-record';
import type { NoteOfPage, Settings, StoredNote, TabState } from './protocol';

/**
 * What the card may ask. It stands in a frame on somebody else's page, so it is trusted with its own tab, the notes
 * and nothing that reads, changes or deletes more than that.
 */
export interface CardCalls {
  /** What is known of a tab. From the card it is always the card's own. */
  tabState(tabId?: number): Promise<TabState>;
  /** What a note on this claim, on the reader's current selection (`selection`) or on the whole `page` would point at. */
  noteTarget(claimId: string, tabId?: number): Promise<Target>;
  /** Close me and give focus back to the mark I came from. */
  closeCard(): Promise<void>;
  /** Go to the next mark of the page, or to the one before. */
  stepMark(direction: 1 | -1): Promise<void>;
  /** My height in CSS pixels, so that the frame fits. */
  cardHeight(pixels: number): Promise<void>;
  /** Stay where I am, whatever is scrolled or clicked; or no longer. */
  pinCard(pin: 'pinned' | 'loose'): Promise<void>;
  /** Open the side panel beside this tab (needs the reader's click). */
  openPanel(): Promise<void>;
  notesOf(url: string): Promise<NoteOfPage[]>;
  /** One note; null when there is none, or it was deleted. */
  note(id: string): Promise<StoredNote | null>;
  /** Earlier wordings of a note, oldest first. */
  historyOf(id: string): Promise<readonly PastEdit[]>;
  /** Every tag in use, the most used first. */
  tags(): Promise<string[]>;
  /** Puts a note; `revision` is the one the edit started from. Resolves after the transaction is on disk. */
  saveNote(annotation: Annotation, revision: number): Promise<StoredNote>;
  deleteNote(id: string): Promise<StoredNote>;
  /** Brings back a deleted note. */
  restoreNote(id: string): Promise<StoredNote>;
  saveDraft(key: string, text: string): Promise<void>;
  draft(key: string): Promise<string>;
  /** No mark on this claim of the tab's page any more. */
  muteClaim(claimText: string): Promise<void>;
  unmuteClaim(claimText: string): Promise<void>;
  /** Hashia stays silent on the site of the card's tab; gives its host. */
  muteSite(): Promise<string>;
  unmuteSite(host: string): Promise<void>;
  /** These two do not belong together. */
  hidePair(claimText: string, statementId: string): Promise<void>;
  showPair(claimText: string, statementId: string): Promise<void>;
  /** The keys of the commands as they are set now, by the command's name: "Alt+Shift+K"; empty when unset. */
  shortcuts(): Promise<Readonly<Record<string, string>>>;
  settings(): Promise<Settings>;
}
