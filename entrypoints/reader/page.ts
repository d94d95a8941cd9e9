import type { Anchoring, Target } from '../../core/annotation';
import { background } from '../../messaging/client';
import type { Settings } from '../../messaging/protocol';
import { breathe } from '../../page/breathe';
import { describe } from '../../page/describe';
import { inSlices } from '../../page/in-slices';
import { findingTrees } from '../../page/inner-trees';
import { watch } from '../../page/mutations';
import { selectionRange } from '../../page/selection';
import { viewing } from '../../page/text-view';
import { keepLayers } from './keep-layers';
import { type Ask, createLook, type Found, judgingChange } from './look';
import type { Overlay } from './overlay';
import { partOf } from './part-of';
import { targetOf } from './target';
import { createTeller } from './tell-standing';

/** One page's lifetime: what was read of it, its marks, its notes, its card. */
export interface Page {
  read(ask: Ask): Promise<void>;
  /** Takes marks and notes off the page until it is read again. */
  mute(): void;
  setMarks(marks: Settings['marks']): void;
  noteTarget(id: string): Target;
  showNotes(): Promise<void>;
  anchorings(): Readonly<Record<string, Anchoring>>;
  showNote(id: string): boolean;
  /** Opens a note on what is selected or on the whole page, which may be no article. */
  note(on: 'selection' | 'page'): Promise<void>;
  /** Rail and card; null while nothing is marked. */
  overlay(): Overlay | null;
  close(): void;
}

export function openPage(document: Document, parent: AbortSignal): Page {
  const lifetime = new AbortController();
  const signal = AbortSignal.any([parent, lifetime.signal]);
  const look = createLook(document, signal);
  const layers = keepLayers(document, signal);
  let found: Found | null = null;
  let muted = false;
  let looks = 0;
  let changes = 0;
  /** Calls for the notes: an earlier answer that comes later is an old one. */
  let asks = 0;
  /** What the reader chose since the kit was asked for. */
  let level: Settings['marks'] | null = null;

  const tell = createTeller(signal);
  const tellStanding = () => {
    const notes = layers.now()?.notes;
    if (found && notes) tell(addressOf(document, found), notes.anchorings());
  };
  const clear = () => {
    layers.now()?.marks.clear();
    layers.now()?.notes.clear();
  };
  const lookAndShow = async (ask: Ask) => {
    const turn = ++looks;
    // The kit is asked for anew.
    if (ask === 'again') level = null;
    const next = await look(ask).catch((error: unknown) => {
      if (turn === looks) throw error;
      return null;
    });
    // It changed meanwhile and was looked at again, or was muted: that counts, whichever comes first.
    if (turn !== looks) return;
    found = next;
    muted = found?.muted ?? false;
    if (muted) clear();
    else if (found?.reading) {
      const marks = (await layers.open(found.kit))?.marks;
      await breathe();
      if (turn !== looks || muted || signal.aborted) return;
      marks?.setLevel(level ?? found.kit.settings.marks);
      if (found.reading) await marks?.show(found.reading, found.page);
      if (turn !== looks) return;
    }
    // Its topic was switched off meanwhile.
    else if (found) layers.now()?.marks.clear();
    await showPageNotes();
  };
  const showPageNotes = async () => {
    if (found === null || muted) return;
    const mine = ++asks;
    const stored = await background.notesOf(addressOf(document, found));
    if (mine !== asks || muted || signal.aborted) return;
    // Nothing is put over a page that has neither claims nor notes.
    const shown = layers.now() !== null || stored.length > 0 ? await layers.open(found.kit) : null;
    if (mine !== asks || muted || signal.aborted) return;
    const printing = stored.length > 0 ? partOf('print').then(shown?.printBy) : null;
    await Promise.all([shown?.notes.show(stored, found.page), printing]);
    tellStanding();
    await followTrees();
  };
  /** Shadow roots and frames come and go. */
  const followTrees = async () => {
    const trees = await inSlices(findingTrees(document));
    watching.include(trees);
    layers.now()?.overlay.listenIn(trees);
  };
  const read = (ask: Ask) => insist(lookAndShow, ask, signal);
  const followChange = async () => {
    if (muted || document.body === null) return;
    const turn = looks;
    const mine = ++changes;
    const view = await inSlices(viewing(document.body));
    const another = found === null || (await inSlices(judgingChange(view, found.page)));
    // Read anew or changed again meanwhile.
    if (turn !== looks || mine !== changes || muted || signal.aborted) return;
    if (found === null || another) return read('again');
    found = { ...found, page: { article: found.page.article, view } };
    const { reading, page } = found;
    if (reading) await layers.now()?.marks.show(reading, page);
    if (turn !== looks || muted || signal.aborted) return;
    await layers.now()?.notes.again(page);
    tellStanding();
    await followTrees();
  };
  const watching = watch(document, signal, {
    onChange: () => followChange().catch(() => undefined),
    hasLost: () => layers.now()?.overlay.hasLost() ?? false,
  });

  return {
    read,
    mute() {
      muted = true;
      // What is being read is not shown either.
      looks++;
      clear();
    },
    setMarks(next) {
      level = next;
      layers.now()?.marks.setLevel(next);
    },
    noteTarget: (id) => targetIn(document, found, { id, range: layers.now()?.overlay.rangeOf(id) ?? null }),
    showNotes: showPageNotes,
    anchorings: () => layers.now()?.notes.anchorings() ?? {},
    showNote: (id) => layers.now()?.notes.reveal(id) ?? false,
    overlay: () => layers.now()?.overlay ?? null,
    async note(on) {
      if (found) (await layers.open(found.kit))?.overlay.openCard(on);
    },
    close: () => lifetime.abort(),
  };
}

function addressOf(document: Document, { page }: Found): string {
  return page.article.url ?? document.URL;
}

/** The worker may be killed while it relates: a second call wakes it. A failure is told to the background. */
async function insist(work: (ask: Ask) => Promise<void>, ask: Ask, signal: AbortSignal): Promise<void> {
  try {
    await work(ask).catch(() => work('again'));
  } catch (error) {
    if (!signal.aborted) await background.pageIs({ kind: 'failed', message: String(error) });
    throw error;
  }
}

/** What a note on a claim, on what is selected or, where there is neither, on the whole page would point at. */
function targetIn(
  document: Document,
  found: Found | null,
  { id, range }: { id: string; range: AbstractRange | null },
): Target {
  if (found === null) throw new Error('not-read');
  const { article, view } = found.page;
  const chosen = id === 'selection' ? selectionRange(document) : range;
  return targetOf(article, document, chosen && describe(view, chosen));
}
