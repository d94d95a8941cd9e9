import type { Reading } from '../../core/reading';
import type { Steps } from '../../core/steps';
import { judgingTopics } from '../../core/topic/best-topic';
import { isOtherScript } from '../../core/topic/script';
import { background } from '../../messaging/client';
import type { ReaderKit, TabState } from '../../messaging/protocol';
import { inSlices } from '../../page/in-slices';
import { type PageText, readBare } from '../../page/page-text';
import { countingStanding } from '../../page/standing';
import { type TextView, viewing } from '../../page/text-view';
import { createKit } from './kit';
import { partOf } from './part-of';
import { readPage } from './read-page';

/** `if-topical`: stop when off topic. `anyway`: the reader asked. `again`: as the last time. */
export type Ask = 'if-topical' | 'anyway' | 'again';

/** A page and what is known of its claims; null where there are none to mark, only the reader's notes. */
export interface Found {
  readonly page: PageText;
  readonly reading: Reading | null;
  /** The reader wants to see nothing here: neither claims nor notes. */
  readonly muted: boolean;
  readonly kit: ReaderKit;
}

/** Reads a page and has its claims related; null when the site has moved on meanwhile. */
export function createLook(document: Document, signal: AbortSignal): (ask: Ask) => Promise<Found | null> {
  const kits = createKit();
  let asked: Ask = 'if-topical';
  return async (ask) => {
    if (ask !== 'again') asked = ask;
    // Packs may have come or gone, and their topics with them.
    else kits.forget();
    const kit = await kits.get();
    // The site moved on meanwhile: its next article is another page's to read.
    if (signal.aborted) return null;
    const without = (state: TabState, page = readBare(document, kit.hosts)) => unmarked(document, state, { page, kit });
    const { hostname: host } = document.location;
    // The site may have moved on since it was muted.
    if (asked === 'if-topical' && kit.settings.mutedHosts.includes(host)) return without({ kind: 'muted', host });
    const page = await readPage(document, kit.hosts);
    if (signal.aborted) return null;
    if (page === null) return without({ kind: 'not-article' });
    const topic = await inSlices(judgingTopics(page.article, kit.topics));
    if (signal.aborted) return null;
    // Nothing would be found in it, asked or not; a pack's own words may know its language.
    if (topic.tier !== 'core' && isOtherScript(page.article.text)) return without({ kind: 'other-language' }, page);
    if (topic.tier !== 'core' && asked !== 'anyway') return without({ kind: 'off-topic', topic }, page);
    const related = background.relate(page.article, topic);
    // A failure is told below, where it is waited for.
    related.catch(() => undefined);
    // What shows the marks comes, and the live text is gone through, while the background works.
    partOf('layers').catch(() => undefined);
    const read = await withView(document, page);
    const reading = await related;
    return signal.aborted ? null : { page: read, reading, muted: false, kit };
  };
}

/** A page whose claims are not marked, and why: the background is told. */
async function unmarked(
  document: Document,
  state: TabState,
  { page, kit }: Pick<Found, 'page' | 'kit'>,
): Promise<Found> {
  const told = background.pageIs(state);
  const read = await withView(document, page);
  await told;
  return { page: read, reading: null, muted: state.kind === 'muted', kit };
}

/** Gone through at once: what the page shows later is held against it. */
async function withView(document: Document, { article }: PageText): Promise<PageText> {
  return { article, view: await inSlices(viewing(document.body)) };
}

/** UTF-16 units by which a page's text may change before it is read anew: a few paragraphs. */
const muchText = 1000;

/** Whether the page shows another article now: much more or less text, or most of the article's paragraphs gone. */
export function* judgingChange(now: TextView, { article, view }: PageText): Steps<boolean> {
  // Nothing was read yet: the article may have come late.
  if (article.text === '') return true;
  if (Math.abs(now.text.length - view.text.length) > muchText) return true;
  return (yield* countingStanding(now, article.text)) < (yield* countingStanding(view, article.text)) / 2;
}
