import { finish } from '../core/steps';
import type { Host } from './outlet';
import { type PageText, readingPage } from './page-text';
import { readBlocks } from './read-blocks';
import { readBody } from './read-body';
import { readingClear } from './read-clear';

/** The article on a page, with the live text it stands in, in one go; null when there is none. */
export function readArticle(document: Document, hosts: readonly Host[]): PageText | null {
  const body = finish(readingClear(document)) ?? readBody(document) ?? readBlocks(document);
  return finish(readingPage(document, hosts, body));
}
