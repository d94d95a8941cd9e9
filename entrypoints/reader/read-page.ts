import { inSlices } from '../../page/in-slices';
import type { Host } from '../../page/outlet';
import { type PageText, readingPage } from '../../page/page-text';
import { readBlocks } from '../../page/read-blocks';
import { readingClear } from '../../page/read-clear';
import { partOf } from './part-of';

/** The article on a page; null when there is none. The scorer for pages that are no clear case is brought for them. */
export async function readPage(document: Document, hosts: readonly Host[]): Promise<PageText | null> {
  const clear = await inSlices(readingClear(document));
  const body = clear ?? (await partOf('readable'))(document) ?? readBlocks(document);
  return inSlices(readingPage(document, hosts, body));
}
