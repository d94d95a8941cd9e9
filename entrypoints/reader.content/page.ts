import type { Anchoring, Target } from '../../core/annotation';
import type { Reading } from '../../core/reading';
import { detect } from '../../core/topic/detect';
import { background } from '../../messaging/client';
import type { ReaderKit, Settings } from '../../messaging/protocol';
import { describe } from '../../page/describe';
import { watch } from '../../page/mutations';
import { readArticle } from '../../page/read-article';
import { standing } from '../../page/standing';
import { createTextView, type TextView } from '../../page/text-view';
import { type Marks, showMarks } from './marks';
import { type Notes, showNotes } from './notes';
import { selectionRange, targetOf } from './target';

/** The article and the live text it stands in. */
export type PageReading = NonNullable<ReturnType<typeof readArticle>>;

/** `if-topical`: stop when off topic. `anyway`: the reader asked. `again`: as the last time. */
export type Ask = 'if-topical' | 'anyway' | 'again';

/** One page's lifetime: what was read of it, its marks, its notes, its card. */
export interface Page {
  read(ask: Ask): Promise<void>;
  showClaim(id: string): void;
  openCard(id: string): void;
  closeCard(): void;
  cardHeight(pixels: number): void;
  step(direction: 1 | -1): void;
  setMarks(marks: Settings['marks']): void;
  noteTarget(id: string): Target;
  showNotes(): Promise<void>;
  anchorings(): Readonly<Record<string, Anchoring>>;
  close(): void;
}

/** UTF-16 units by which a page's text may change before it is read anew: a few paragraphs. */
const muchText = 1000;

export function openPage(document: Document, parent: AbortSignal): Page {
  const lifetime = new AbortController();
  const signal = AbortSignal.any([parent, lifetime.signal]);
  // Asked for once; a failure (the worker was killed) is asked again at the next reading.
  let kit: Promise<ReaderKit> | null = null;
  const getKit = () => {
    kit ??= background.readerKit();
    kit.catch(() => {
      kit = null;
    });
    return kit;
  };
  let asked: Ask = 'if-topical';
  let page: PageReading | null = null;
  let reading: Reading | null = null;
  let marks: Marks | null = null;
  let notes: Notes | null = null;

  const look = async (ask: Ask): Promise<void> => {
    if (ask !== 'again') asked = ask;
    const { settings, words, lexicon, hosts } = await getKit();
    // The site moved on meanwhile: its next article is another page's to read.
    if (signal.aborted) return;
    page = readArticle(document, hosts);
    if (page === null) return background.pageIs({ kind: 'not-article' });
    const topic = detect(page.article, lexicon);
    if (topic.tier !== 'core' && asked !== 'anyway') return background.pageIs({ kind: 'off-topic', topic });
    reading = await background.relate(page.article, topic);
    if (signal.aborted) return;
    marks ??= showMarks(document, signal, { level: settings.marks, words });
    marks.show(reading, page);
    await showPageNotes();
  };

  const showPageNotes = async () => {
    if (page === null) return;
    notes ??= showNotes(document, signal);
    notes.show(await background.notesOf(page.article.url ?? document.URL), page);
  };

  const read = async (ask: Ask): Promise<void> => {
    try {
      // The worker may be killed while it relates: a second call wakes it.
      await look(ask).catch(() => look('again'));
    } catch (error) {
      if (!signal.aborted) await background.pageIs({ kind: 'failed', message: String(error) });
      throw error;
    }
  };

  const reanchor = () => {
    // Nothing was read yet: the article may have come late.
    const view = createTextView(document.body);
    if (page === null || reading === null || isAnother(view, page)) return void read('again').catch(() => undefined);
    page = { article: page.article, view };
    marks?.show(reading, page);
    notes?.again(page);
  };
  watch(document, signal, reanchor);

  return {
    read,
    showClaim: (id) => marks?.reveal(id),
    openCard: (id) => marks?.openCard(id),
    closeCard: () => marks?.closeCard(),
    cardHeight: (pixels) => marks?.cardHeight(pixels),
    step: (direction) => marks?.step(direction),
    setMarks: (level) => marks?.setLevel(level),
    noteTarget(id) {
      if (page === null) throw new Error('not-read');
      const range = id === 'selection' ? selectionRange(document) : (marks?.rangeOf(id) ?? null);
      return targetOf(page.article, document, range && describe(page.view, range));
    },
    showNotes: showPageNotes,
    anchorings: () => notes?.anchorings() ?? {},
    close: () => lifetime.abort(),
  };
}

/** Whether the page shows another article now: much more or less text, or most of the article's paragraphs gone. */
function isAnother(now: TextView, { article, view }: PageReading): boolean {
  if (Math.abs(now.text.length - view.text.length) > muchText) return true;
  return standing(now, article.text) < standing(view, article.text) / 2;
}
