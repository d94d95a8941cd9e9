import type { Reading } from '../../core/reading';
import { bestTopic } from '../../core/topic/best-topic';
import { background } from '../../messaging/client';
import type { ReaderKit } from '../../messaging/protocol';
import { readArticle } from '../../page/read-article';
import { standing } from '../../page/standing';
import type { TextView } from '../../page/text-view';
import { createKit } from './kit';

/** The article and the live text it stands in. */
export type PageReading = NonNullable<ReturnType<typeof readArticle>>;

/** `if-topical`: stop when off topic. `anyway`: the reader asked. `again`: as the last time. */
export type Ask = 'if-topical' | 'anyway' | 'again';

/** A page with an article on it and what is known of its claims. */
export interface Found {
  readonly page: PageReading;
  readonly reading: Reading;
  readonly kit: ReaderKit;
}

/** Reads a page and has its claims related; null when there is nothing to mark, and the background knows why. */
export function createLook(document: Document, signal: AbortSignal): (ask: Ask) => Promise<Found | null> {
  const getKit = createKit();
  let asked: Ask = 'if-topical';
  return async (ask) => {
    if (ask !== 'again') asked = ask;
    const kit = await getKit();
    // The site moved on meanwhile: its next article is another page's to read.
    if (signal.aborted) return null;
    const page = readArticle(document, kit.hosts);
    if (page === null) return nothing({ kind: 'not-article' });
    const topic = bestTopic(page.article, kit.topics);
    if (topic.tier !== 'core' && asked !== 'anyway') return nothing({ kind: 'off-topic', topic });
    const reading = await background.relate(page.article, topic);
    return signal.aborted ? null : { page, reading, kit };
  };
}

async function nothing(state: Parameters<typeof background.pageIs>[0]): Promise<null> {
  await background.pageIs(state);
  return null;
}

/** UTF-16 units by which a page's text may change before it is read anew: a few paragraphs. */
const muchText = 1000;

/** Whether the page shows another article now: much more or less text, or most of the article's paragraphs gone. */
export function isAnother(now: TextView, { article, view }: PageReading): boolean {
  if (Math.abs(now.text.length - view.text.length) > muchText) return true;
  return standing(now, article.text) < standing(view, article.text) / 2;
}
