import { cslFormat } from './csl-json';
import { csvFormat } from './csv';
import type { ExportFormat } from './export-format';
import { type MarkdownWords, markdownFormat } from './markdown';
import { w3cFormat } from './w3c';

/** Which file is wanted, as a message can carry it. */
export type ExportOrder =
  | { readonly format: 'csv' | 'csl' }
  | { readonly format: 'w3c'; readonly id: string }
  | { readonly format: 'markdown'; readonly words: MarkdownWords };

export function formatOf(order: ExportOrder): ExportFormat {
  switch (order.format) {
    case 'csv':
      return csvFormat;
    case 'csl':
      return cslFormat;
    case 'w3c':
      return w3cFormat(order.id);
    case 'markdown':
      return markdownFormat(order.words);
  }
}
