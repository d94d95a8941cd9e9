import type { Preferences } from '../core/exchange/preferences';
import type { RestoreCounts } from '../core/exchange/restore';
import type { Problem } from '../core/exchange/safe-json';

/** What the page asks of the worker that reads a file. One at a time. */
export type ImportRequest =
  /** `now` (ISO) stands in for dates a note lacks. */
  | { readonly kind: 'open'; readonly file: Blob; readonly now: string }
  | { readonly kind: 'merge' }
  | { readonly kind: 'undo' };

export type ImportReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | ({ readonly kind: 'plan' } & ImportPreview)
  | { readonly kind: 'merged'; readonly counts: RestoreCounts; readonly settings: Preferences | null }
  | { readonly kind: 'undone' }
  /** `message` is a locale key. */
  | { readonly kind: 'failed'; readonly message: string };

/** What a file would bring. */
export interface ImportPreview {
  readonly counts: RestoreCounts;
  /** Entries that cannot be read and stay out: the first of them. */
  readonly invalid: readonly Problem[];
  readonly invalidCount: number;
}
