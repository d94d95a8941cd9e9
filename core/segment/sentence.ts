import type { Span } from '../article';

/** A sentence of an article, trimmed, never across a paragraph's end. */
export interface Sentence extends Span {
  readonly text: string;
  /** Index of its paragraph among `paragraphsOf(text)`. */
  readonly paragraph: number;
}
