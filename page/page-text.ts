import type { Article } from '../core/article';
import type { Steps } from '../core/steps';
import { readingText } from './body-text';
import type { Host } from './outlet';
import type { Paragraph } from './paragraphs';
import { readMetadata } from './read-metadata';
import { createTextView, type TextView } from './text-view';

/** The article on a page and the live text it stands in, which is gone through when it is first asked for. */
export interface PageText {
  readonly article: Article;
  readonly view: TextView;
}

/** Shorter than this is a teaser or a notice, not an article. */
const shortest = 200;
/** What lies beyond is not read: no article is this long. */
const longest = 200_000;

/**
 * The article of a page whose paragraphs are found; null when there is none. `hosts` names outlets by host. The text
 * holds the body: paragraphs and headings in order, joined by blank lines. The title stands apart.
 */
export function* readingPage(
  document: Document,
  hosts: readonly Host[],
  body: readonly Paragraph[],
): Steps<PageText | null> {
  const metadata = readMetadata(document, hosts);
  yield;
  const text = (yield* readingText(body, metadata)).join('\n\n').slice(0, longest);
  if (text.length < shortest) return null;
  return withText(document, metadata, text);
}

/** A page that is no article, for what the reader noted on it: its name and its live text. */
export function readBare(document: Document, hosts: readonly Host[]): PageText {
  return withText(document, readMetadata(document, hosts), '');
}

function withText(document: Document, metadata: ReturnType<typeof readMetadata>, text: string): PageText {
  const url = document.location?.href ?? null;
  const article: Article = { id: url ?? metadata.title, url, text, ...metadata };
  let view: TextView | null = null;
  return {
    article,
    get view() {
      view ??= createTextView(document.body);
      return view;
    },
  };
}
