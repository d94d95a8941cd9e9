import type { printNotes } from '../../page/print-notes';
import type { readBody } from '../../page/read-body';
import type { openingLayers } from './layers';
import type { offerBar } from './offer-bar';

/**
 * What many pages need later or never. A browser compiles a script in one piece, while the page waits: each part is a
 * script of its own, put beside the reader by the background.
 */
export interface Parts {
  /** The careful way to an article's paragraphs, for pages that are no clear case. */
  readonly readable: typeof readBody;
  /** Marks, rail and card. */
  readonly layers: typeof openingLayers;
  /** The bar beside selected text, for readers who asked for it. */
  readonly bar: typeof offerBar;
  /** The list of notes on paper, for pages that have some. */
  readonly print: typeof printNotes;
}

/** What the scripts of one page share. */
export const world = globalThis as { hashiaParts?: Partial<Parts> };

/** A part's own script gives it to the reader, which shares its world and no module. */
export function bringPart(part: Partial<Parts>): void {
  world.hashiaParts = { ...world.hashiaParts, ...part };
}

/** Those of an earlier reader may be of another version. */
export function forgetParts(): void {
  world.hashiaParts = {};
}
