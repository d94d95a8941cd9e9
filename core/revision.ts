import type { Article } from './article';
import type { Source, Statement } from './statement';

/** A source with its statements, as they stand in the corpus. */
export interface Saved {
  readonly source: Source;
  readonly statements: readonly Statement[];
}

/** One saving of an article by the reader. */
export interface Revision {
  /** Id of the source. */
  readonly source: string;
  /** ISO moment. */
  readonly savedAt: string;
  readonly article: Article;
  /** As the article was read, before the reader corrected anything. */
  readonly read: Saved;
  /** What stood in the corpus before, corrections included; null for the first saving. Undo brings it back. */
  readonly before: Saved | null;
}
