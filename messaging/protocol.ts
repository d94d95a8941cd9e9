import type { Anchoring, Annotation, Target } from '../core/annotation';
import type { Article } from '../core/article';
import type { PastEdit } from '../core/exchange/note-record';
import type { NoteQuery } from '../core/note-query';
import type { Reading } from '../core/reading';
import type { TopicWords } from '../core/topic/best-topic';
import type { TopicVerdict } from '../core/topic/topic';
import type { CorpusCalls } from './corpus-protocol';

export type * from './corpus-protocol';

export type Language = 'en' | 'ur' | 'ps' | 'fa';

/** What the reader chose; kept in extension storage. */
export interface Settings {
  readonly language: Language;
  readonly marks: 'off' | 'quiet' | 'all';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly textSize: 'normal' | 'large';
  readonly badge: boolean;
  readonly mutedHosts: readonly string[];
  readonly lastBackup: string | null;
  /** When the reader last sent the reminder of a backup away. */
  readonly backupPostponed: string | null;
}

/** What the reader in a page works with. */
export interface ReaderKit {
  readonly settings: Settings;
  /** The few words shown in the page itself, in the reader's language (locale keys under `page.` and `mark.`). */
  readonly words: Readonly<Record<string, string>>;
  /** Those of the packs in use. */
  readonly topics: readonly TopicWords[];
  readonly hosts: readonly { readonly host: string; readonly outlet: string }[];
}

/** What the popup says about a tab. */
export type TabState =
  | { readonly kind: 'on-topic'; readonly reading: Reading }
  | { readonly kind: 'off-topic'; readonly topic: TopicVerdict }
  /** `host` is null where the browser does not even tell the tab's address. */
  | { readonly kind: 'no-permission'; readonly host: string | null }
  | { readonly kind: 'not-article' }
  | { readonly kind: 'restricted' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'muted'; readonly host: string }
  | { readonly kind: 'reading' }
  /** The reader got in the way of an error; `message` is a locale key. */
  | { readonly kind: 'failed'; readonly message: string };

/** A note as the page and the panels need it. */
export interface StoredNote {
  readonly annotation: Annotation;
  readonly urlKey: string;
  readonly revision: number;
  readonly deleted: boolean;
  /** Another tab's wording, kept when two edits met. */
  readonly conflict: string | null;
}

export interface FoundNotes {
  readonly notes: readonly StoredNote[];
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

export interface OpenPage {
  readonly url: string;
  readonly title: string;
}

export interface HiddenPair {
  /** `claim text hash → statement id`, told "not related" by the reader. */
  readonly claim: string;
  readonly statement: string;
}

/**
 * What the background answers. Every call is safe to repeat: ids are made by the caller and puts are idempotent,
 * because a reply that fails only means "unknown".
 */
export interface Background extends CorpusCalls {
  /** Content script: this page passed the gate; please inject the reader. */
  pageMatched(): Promise<void>;
  /** Reader: find this article's claims and relate them to the corpus; keeps the reading for the tab, sets the badge. */
  relate(article: Article, topic: TopicVerdict): Promise<Reading>;
  /** Reader: this page turned out not to be an article, or off topic. */
  pageIs(state: TabState): Promise<void>;
  /** Popup, panel, card: what is known of a tab. The card leaves `tabId` out: its own tab is meant. */
  tabState(tabId?: number): Promise<TabState>;
  /** Popup: read this page now, whatever the gate said. */
  runHere(tabId: number): Promise<TabState>;
  /** Panel, popup, card: scroll the page to a claim and focus its mark. */
  showClaim(claimId: string, tabId?: number): Promise<void>;

  /** What a note on this claim, on the reader's current selection (`selection`) or on the whole `page` would point at. */
  noteTarget(claimId: string, tabId?: number): Promise<Target>;
  /** Card: close me and give focus back to the mark I came from. */
  closeCard(): Promise<void>;
  /** Card: my height in CSS pixels, so that the frame fits. */
  cardHeight(pixels: number): Promise<void>;
  /** Card: stay where I am, whatever is scrolled or clicked; or no longer. */
  pinCard(pin: 'pinned' | 'loose'): Promise<void>;
  /** Peek: show the whole card. */
  openCard(claimId: string): Promise<void>;
  /** Card: open the side panel beside this tab (needs the reader's click). */
  openPanel(): Promise<void>;

  /** How each note of a tab's page was found there, by annotation id; empty where no page is read. */
  anchorings(tabId?: number): Promise<Readonly<Record<string, Anchoring>>>;
  notesOf(url: string): Promise<StoredNote[]>;
  /** One note; null when there is none, or it was deleted. */
  note(id: string): Promise<StoredNote | null>;
  allNotes(): Promise<StoredNote[]>;
  /** The notes that fit, the first of them: 50,000 notes are too many for one message. */
  findNotes(query: NoteQuery): Promise<FoundNotes>;
  /** How much there is to lose, and whether the reader should be reminded of a backup. */
  backupState(): Promise<BackupState>;
  /** Address and title of a tab's page, read or not; null where the browser does not say. */
  pageOf(tabId: number): Promise<OpenPage | null>;
  /** Scrolls a tab's page to a note's passage; false when it is not there. */
  showNote(id: string, tabId: number): Promise<boolean>;
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

  hidePair(claimText: string, statementId: string): Promise<void>;
  showPair(claimText: string, statementId: string): Promise<void>;

  /** Reader: all it needs to read a page. Asked for once a page, so that the packs' data is not in every tab's script. */
  readerKit(): Promise<ReaderKit>;
  /** The keys of the commands as they are set now, by the command's name: "Alt+Shift+K"; empty when unset. */
  shortcuts(): Promise<Readonly<Record<string, string>>>;
  settings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;

  /** A whole backup as text (versioned JSON), and its return. */
  backup(): Promise<string>;
  previewRestore(text: string): Promise<RestorePlan>;
  restore(text: string): Promise<RestorePlan>;
  deleteEverything(): Promise<void>;
  /** Anything the reader must be told once at start (a restored database, storage that cannot be opened). */
  notices(): Promise<Notice[]>;
}

export interface RestorePlan {
  readonly added: number;
  readonly newer: number;
  readonly conflicting: number;
  readonly unchanged: number;
}

export interface Notice {
  /** Locale key of the sentence. */
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What the reader in the page answers to the extension's own pages. */
export interface Reader {
  showClaim(claimId: string): Promise<void>;
  /** Relates the page's claims again: the corpus or the reader's hidden pairs changed. */
  refresh(): Promise<void>;
  /** Reads the page whatever the topic says: the reader asked. */
  readAnyway(): Promise<void>;
  /** Shows the card on a claim, as a click on its mark does. */
  openCard(claimId: string): Promise<void>;
  setMarks(marks: Settings['marks']): Promise<void>;
  /** The next or the previous claim, from the keyboard command. */
  step(direction: 1 | -1): Promise<void>;
  /** Opens a note on the current selection, or on the whole page when nothing is selected. */
  noteSelection(): Promise<void>;
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
