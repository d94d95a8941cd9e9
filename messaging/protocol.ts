import type { Anchoring } from '../core/annotation';
import type { Article } from '../core/article';
import type { Preferences } from '../core/exchange/preferences';
import type { Reading } from '../core/reading';
import type { TopicWords } from '../core/topic/best-topic';
import type { TopicVerdict } from '../core/topic/topic';
import type { CardCalls } from './card-protocol';
import type { CorpusCalls } from './corpus-protocol';
import type { NoteCalls } from './note-calls';

export type { StoredNote } from '../core/exchange/note-record';
export type * from './corpus-protocol';
export type { BackupState, FoundNotes, NoteOfPage } from './note-calls';

/** What the reader chose; kept in extension storage. */
export type Settings = Preferences;

export type Language = Settings['language'];

/** What the reader in a page works with. */
export interface ReaderKit {
  readonly settings: Settings;
  /** The few words shown in the page itself, in the reader's language (locale keys under `page.` and `mark.`). */
  readonly words: Readonly<Record<string, string>>;
  /** Those of the packs in use. */
  readonly topics: readonly TopicWords[];
  readonly hosts: readonly { readonly host: string; readonly outlet: string }[];
}

/** Scripts that the reader has put beside it when a page needs them. */
export type ReaderPart = 'readable' | 'layers' | 'bar' | 'print';

/** What the popup says about a tab. */
export type TabState =
  | { readonly kind: 'on-topic'; readonly reading: Reading }
  | { readonly kind: 'off-topic'; readonly topic: TopicVerdict }
  /** `host` is null where the browser does not even tell the tab's address. */
  | { readonly kind: 'no-permission'; readonly host: string | null }
  | { readonly kind: 'not-article' }
  /** Not in English, the only language that is read so far. */
  | { readonly kind: 'other-language' }
  | { readonly kind: 'restricted' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'muted'; readonly host: string }
  | { readonly kind: 'reading' }
  /** The reader got in the way of an error; `message` is a locale key. */
  | { readonly kind: 'failed'; readonly message: string };

export interface OpenPage {
  readonly url: string;
  readonly title: string;
}

interface MutedPage {
  /** Address without what changes from visit to visit. */
  readonly page: string;
  readonly claims: number;
}

/**
 * What the background answers. Every call is safe to repeat: ids are made by the caller and puts are idempotent,
 * because a reply that fails only means "unknown".
 */
export interface Background extends CardCalls, CorpusCalls, NoteCalls {
  /** Content script: this page passed the gate; please inject the reader. */
  pageMatched(): Promise<void>;
  /** Reader: please put this part of it beside it. */
  bringPart(part: ReaderPart): Promise<void>;
  /** Reader: find this article's claims and relate them to the corpus; keeps the reading for the tab, sets the badge. */
  relate(article: Article, topic: TopicVerdict): Promise<Reading>;
  /** Reader: this page turned out not to be an article, or off topic. */
  pageIs(state: TabState): Promise<void>;
  /** Reader: how each note was found on the page, once it has come to rest. */
  notesStand(url: string, anchorings: Readonly<Record<string, Anchoring>>): Promise<void>;
  /** Popup: read this page now, whatever the gate said. */
  runHere(tabId: number): Promise<TabState>;
  /** Popup: opens a note on the whole page of a tab, beside it. */
  noteOnPage(tabId: number): Promise<void>;
  /** Panel, popup, card: scroll the page to a claim and focus its mark. */
  showClaim(claimId: string, tabId?: number): Promise<void>;

  /** How each note of a tab's page was found there, by annotation id; empty where no page is read. */
  anchorings(tabId?: number): Promise<Readonly<Record<string, Anchoring>>>;
  /** Reader: looks the selected words up in the panel. */
  findInSources(text: string): Promise<void>;
  /** Address and title of a tab's page, read or not; null where the browser does not say. */
  pageOf(tabId: number): Promise<OpenPage | null>;
  /** Scrolls a tab's page to a note's passage; false when it is not there. */
  showNote(id: string, tabId: number): Promise<boolean>;

  /** How many claims of a tab's page the reader has muted, and the way back. */
  mutedClaims(tabId: number): Promise<number>;
  unmuteClaims(tabId: number): Promise<void>;
  /** Every page with muted claims, open or not, and how many there are. */
  mutedPages(): Promise<readonly MutedPage[]>;
  unmutePage(page: string): Promise<void>;

  /** Reader: all it needs to read a page. Asked for once a page, so that the packs' data is not in every tab's script. */
  readerKit(): Promise<ReaderKit>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;

  /** A page of ours wrote to the database itself: open pages and the safety copy catch up. */
  dataChanged(): Promise<void>;
  deleteEverything(): Promise<void>;
  /** Anything the reader must be told once at start (a restored database, storage that cannot be opened). */
  notices(): Promise<Notice[]>;
}

export interface Notice {
  /** Locale key of the sentence. */
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
}
