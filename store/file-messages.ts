import type { ExportOrder } from '../core/exchange/export-order';
import type { Preferences } from '../core/exchange/preferences';
import type { RestoreCounts } from '../core/exchange/restore';
import type { Problem } from '../core/exchange/safe-json';

/** What the page asks of the worker that reads a file. One at a time. */
export type ImportRequest =
  /** `now` (ISO) stands in for dates a note lacks. */
  | { readonly kind: 'open'; readonly file: Blob; readonly now: string }
  | { readonly kind: 'merge' }
  | { readonly kind: 'undo' };

/** A file that the page wants written; the worker is there for this one alone. */
export type WriteRequest =
  | { readonly kind: 'backup'; readonly settings: Preferences }
  | { readonly kind: 'export'; readonly order: ExportOrder };

interface Progress {
  readonly kind: 'progress';
  readonly done: number;
  readonly total: number;
}

interface Failed {
  readonly kind: 'failed';
  /** A locale key. */
  readonly message: string;
}

export type FileReply = Progress | Failed | { readonly kind: 'file'; readonly file: Blob };

export type ImportReply =
  | Progress
  | Failed
  | ({ readonly kind: 'plan' } & ImportPreview)
  | { readonly kind: 'merged'; readonly counts: RestoreCounts; readonly settings: Preferences | null }
  | { readonly kind: 'undone' };

/** What a file would bring. */
export interface ImportPreview {
  readonly counts: RestoreCounts;
  /** Entries that cannot be read and stay out: the first of them. */
  readonly invalid: readonly Problem[];
  readonly invalidCount: number;
}
