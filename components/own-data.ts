import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ExportOrder } from '../core/exchange/export-order';
import type { RestoreCounts } from '../core/exchange/restore';
import type { Problem } from '../core/exchange/safe-json';
import type { Settings } from '../messaging/protocol';

export type OnProgress = (done: number, total: number) => void;

/** The reader's data as files; the entrypoint knows how. */
export interface OwnData {
  backup(settings: Settings, job: { signal: AbortSignal; onProgress: OnProgress }): Promise<Blob>;
  exportNotes(order: ExportOrder, job: { signal: AbortSignal; onProgress: OnProgress }): Promise<Blob>;
  openFile(file: Blob): OpenFile;
}

/** A file on its way into the store. Nothing is changed before `merge`; `close` ends it at any time without a trace. */
export interface OpenFile {
  readonly plan: Promise<FileAnswer>;
  merge(onProgress: OnProgress): Promise<FileAnswer>;
  undo(): Promise<FileAnswer>;
  close(): void;
}

export type FileAnswer =
  | ({ readonly kind: 'plan' } & FilePlan)
  | { readonly kind: 'merged'; readonly counts: RestoreCounts; readonly settings: Settings | null }
  | { readonly kind: 'undone' }
  /** `message` is a locale key. */
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'progress' };

export interface FilePlan {
  readonly counts: RestoreCounts;
  readonly invalid: readonly Problem[];
  readonly invalidCount: number;
}

export const OwnDataContext = createContext<OwnData | null>(null);

export function useOwnData(): OwnData {
  const data = useContext(OwnDataContext);
  if (data === null) throw new Error('the page must be given the reader’s data');
  return data;
}
