import type { Anchoring, Target } from '../core/annotation';
import type { Settings } from './protocol';

/** What the reader in the page answers to the extension's own pages. */
export interface Reader {
  showClaim(claimId: string): Promise<void>;
  /** Relates the page's claims again: the corpus or the reader's hidden pairs changed. */
  refresh(): Promise<void>;
  /** The reader has muted the site: marks go, the card stays for an undo; `refresh` brings them back. */
  mute(): Promise<void>;
  /** Reads the page whatever the topic says: the reader asked. */
  readAnyway(): Promise<void>;
  setMarks(marks: Settings['marks']): Promise<void>;
  /** The next or the previous claim, from the keyboard command. */
  step(direction: 1 | -1): Promise<void>;
  /** Opens a note on the current selection, or on the whole page when nothing is selected. */
  noteSelection(): Promise<void>;
  /** Opens a note on the whole page, whatever is selected in it. */
  notePage(): Promise<void>;
  /** Selectors and article facts for a note on a claim, on the current selection (`selection`) or on the whole `page`. */
  noteTarget(claimId: string): Promise<Target>;
  /** Closes the card and returns focus to the mark it came from. */
  closeCard(): Promise<void>;
  /** The card tells its height so that the frame fits. */
  cardHeight(pixels: number): Promise<void>;
  pinCard(pin: 'pinned' | 'loose'): Promise<void>;
  notesChanged(): Promise<void>;
  /** Scrolls to a note's passage; false when it is not on the page. */
  showNote(id: string): Promise<boolean>;
  /** How each note was found on the page as it is now. */
  anchorings(): Promise<Readonly<Record<string, Anchoring>>>;
}
