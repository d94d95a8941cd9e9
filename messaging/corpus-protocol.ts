import type { Article } from '../core/article';
import type { Changes } from '../core/changes/changes';
import type { PackParty, Question } from '../core/pack';
import type { PackHead } from '../core/pack-file';
import type { PackPlan } from '../core/pack-plan';
import type { PackProblem } from '../core/pack-schema';
import type { Revision } from '../core/revision';
import type { CorpusQuery } from '../core/search/corpus-query';
import type { Choices } from '../core/search/find-statements';
import type { Source, Statement } from '../core/statement';

/** What the background answers about the reference corpus: a part of `Background`. */
export interface CorpusCalls {
  sources(): Promise<Source[]>;
  statementsOf(sourceId: string): Promise<Statement[]>;
  /** The statements that fit, the best of them: a large corpus is too much for one message. */
  searchCorpus(query: CorpusQuery): Promise<FoundStatements>;
  /** What the corpus holds of a tab's article. */
  savedAs(tabId: number): Promise<SavedAs>;
  /** Saves the tab's article as a source of the reader's own; again, it finds what changed since. */
  saveSource(tabId: number): Promise<SavedAs>;
  /** What stood before this saving of a source stands again; nothing happens where it is not the last one. */
  undoSave(sourceId: string, savedAt: string): Promise<void>;
  /** Savings of a source, latest first, each with what the outlet had changed since the one before. */
  sourceHistory(sourceId: string): Promise<SourceVersion[]>;
  updateSource(source: Source): Promise<void>;
  /** Puts a statement of a source that is there: also the way to bring one back. */
  putStatement(statement: Statement): Promise<void>;
  /** Somebody else said it. The name is looked up in the topic; "" for nobody. */
  correctSpeaker(statementId: string, name: string): Promise<Statement>;
  removeStatement(statementId: string): Promise<void>;
  /** Gives what it took away, for `restoreSource`. */
  removeSource(sourceId: string): Promise<WholeSource | null>;
  restoreSource(whole: WholeSource): Promise<void>;
  /** Bulk import: analyses and saves articles in one transaction; says of each what became of it. */
  importArticles(articles: readonly Article[], topic: string): Promise<ImportedArticle[]>;

  packs(): Promise<PackRow[]>;
  /** A pack file in base64: what it would bring, or what is wrong with it. */
  previewPack(file: string): Promise<PackReply>;
  /** Brings it in: all of it or nothing. The same file a second time changes nothing. */
  importPack(file: string): Promise<PackReply>;
  setPackEnabled(packId: string, enabled: boolean): Promise<void>;
  removePack(packId: string): Promise<void>;
  /** A pack file of these sources, in base64. */
  exportPack(order: PackOrder): Promise<string>;
}

export interface FoundStatements {
  /** The best, best first. */
  readonly found: readonly FoundStatement[];
  /** How many fit. */
  readonly total: number;
  /** Those that packs bring, with their names. */
  readonly parties: readonly PackParty[];
  readonly choices: Omit<Choices, 'questions'> & { readonly questions: readonly Question[] };
}

export interface FoundStatement {
  readonly statement: Statement;
  readonly source: Source;
}

/** What the corpus holds of an article. */
export type SavedAs =
  | { readonly kind: 'not-saved' }
  /** A pack tells this very article. */
  | { readonly kind: 'in-pack'; readonly source: Source }
  | {
      readonly kind: 'saved';
      readonly source: Source;
      readonly statements: number;
      /** ISO moment of the last saving; null for an article that came by bulk import. */
      readonly savedAt: string | null;
      /** The other address under which it was saved; null when it was this one. */
      readonly otherAddress: string | null;
      /** What the outlet changed since the saving before; null when nothing. */
      readonly changes: Changes | null;
      /** Whether this call saved something, so that it can be undone. */
      readonly justSaved: boolean;
    };

export interface SourceVersion {
  readonly savedAt: string;
  readonly changes: Changes | null;
}

/** A source with all that hangs on it, taken out and ready to be put back. */
export interface WholeSource {
  readonly source: Source;
  readonly statements: readonly Statement[];
  readonly revisions: readonly Revision[];
}

export interface ImportedArticle {
  readonly id: string;
  readonly result: 'saved' | 'there' | 'failed';
  /** Of what was saved: how many statements. */
  readonly statements: number;
}

export interface PackRow extends Omit<PackHead, 'marks'> {
  readonly enabled: boolean;
  /** In the program itself: it can be switched off, not removed. */
  readonly shipped: boolean;
}

export type PackReply =
  | { readonly ok: true; readonly plan: PackPlan }
  | { readonly ok: false; readonly error: PackProblem };

/** What to put on a pack that is made of sources. */
export interface PackOrder {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly language: string;
  readonly licence: string;
  readonly author: string;
  readonly sources: readonly string[];
}
