import { browser } from 'wxt/browser';
import { pack } from '../../assets/topics/pak-afghan-security/index';
import { readerIn } from '../../messaging/client';
import type { Notice, Settings } from '../../messaging/protocol';
import type { Reader } from '../../messaging/reader-protocol';
import { createCaution } from '../../store/caution';
import { createCorpusIndexes } from '../../store/corpus-index';
import { openDatabase, watchDatabase } from '../../store/database';
import { createDoubt } from '../../store/doubt';
import { createDrafts } from '../../store/drafts';
import { StoreError } from '../../store/failure';
import { createFinder } from '../../store/find-notes';
import { followSources, reconcileSources, withFollowing } from '../../store/follow-sources';
import { createHidden } from '../../store/hidden';
import { createTurns } from '../../store/in-turn';
import { createMirror, type StorageArea } from '../../store/mirror';
import { createNoteShelf } from '../../store/note-shelf';
import { createNotes } from '../../store/notes';
import { noticeOf } from '../../store/notice';
import { createPacks } from '../../store/packs';
import { createPendingNotices } from '../../store/pending-notices';
import { glance, reconcile } from '../../store/reconcile';
import { freeBytes, untold } from '../../store/room';
import { createSettings } from '../../store/settings';
import { createSoundArea } from '../../store/sound-area';
import { createSourceCopy } from '../../store/source-copy';
import { createSources } from '../../store/sources';
import { createStandings } from '../../store/standings';
import { type CorpusChange, createLibrary } from './library';
import { createNewest } from './newest';
import { layOutGate } from './pack-gate';
import { spaced } from './spaced';
import { createTabs } from './tabs';

/** Milliseconds between two times that all open pages are related anew. */
const refreshGap = 1000;

/** Everything the background works with. Nothing here remembers more than a cache: the worker may die at any time. */
export type Desk = ReturnType<typeof openDesk>;

export function openDesk() {
  const { local, session } = browser.storage;
  // Firefox keeps it in SQLite, which undoes what it could not finish.
  const area: StorageArea = import.meta.env.FIREFOX ? local : createSoundArea(local, { session });
  const mirror = createMirror(area);
  const doubt = createDoubt(session);
  const free = import.meta.env.FIREFOX ? untold : freeBytes;
  const caution = createCaution({ db: openDatabase, doubt, free });
  const settings = createSettings(area);
  const sourceCopy = createSourceCopy(area);
  // The source is on disk: nobody waits for its copy. One that is cut off here is made at the next start.
  const copying = createTurns();
  const sources = withFollowing(createSources(openDatabase, free), (ids) => {
    copying(async () => followSources(await openDatabase(), sourceCopy, ids)).catch(() => undefined);
  });
  const packs = createPacks(openDatabase, pack, free);
  const shelf = { ...sources, packs: packs.list, indexes: createCorpusIndexes(openDatabase) };
  const pending = createPendingNotices(area);
  const standings = createStandings(openDatabase);
  const noteShelf = createNoteShelf(openDatabase, mirror);
  const started = start();
  const desk = {
    area,
    mirror,
    sourceCopy,
    /** For work on that copy: what was read of the database earlier must not stand over what was read later. */
    copyTurn: copying,
    /** The shipped pack. */
    pack,
    sources,
    packs,
    /** For changes of the corpus that look before they write: what they saw must still be true. */
    corpusTurn: createTurns(),
    tabs: createTabs(),
    /** Something begins in a tab: what was under way there is out of date. */
    begin: createNewest(),
    standings,
    notes: createNotes(openDatabase, mirror, caution),
    finder: createFinder(noteShelf, standings),
    drafts: createDrafts(openDatabase, area, doubt),
    hidden: createHidden(openDatabase),
    settings,
    pending,
    library: createLibrary(pack, shelf),
    /** The store is reconciled and the pack installed; what the reader must be told of it. */
    started,
    /** The corpus changed: every page that is marked is related again. */
    corpusChanged(change: CorpusChange = { kind: 'everything' }) {
      desk.library.changed(change);
      return desk.pagesChanged();
    },
    /** What the open pages were made with changed. An import changes it with every batch. */
    pagesChanged: spaced(refreshGap, () => tellReaders((reader) => reader.refresh())),
    /** A pack came, went or was switched: its topic and its sources with it. */
    async packsChanged() {
      desk.library.changed({ kind: 'everything' });
      await layOutGate(
        area,
        (await desk.library.topics()).filter(({ id }) => id !== pack.id),
      );
      await desk.corpusChanged();
    },
    /** Notes are shown on pages off the topic too. */
    async notesChanged() {
      noteShelf.forget();
      await tellReaders((reader) => reader.notesChanged(), await desk.tabs.known());
    },
    marksChanged: (marks: Settings['marks']) => tellReaders((reader) => reader.setMarks(marks)),
  };

  /** A page that has gone in the meantime need not be told. */
  async function tellReaders(tell: (reader: Reader) => Promise<void>, tabs?: readonly number[]): Promise<void> {
    for (const tabId of tabs ?? (await desk.tabs.read())) tell(readerIn(tabId)).catch(() => undefined);
  }

  async function start(): Promise<Notice[]> {
    const notices = await pending.add([...(await compare()), ...(await settings.notices())]);
    try {
      await packs.installShipped(pack);
      return notices;
    } catch (error) {
      const notice = noticeOf(error);
      return notices.some(({ message }) => message === notice.message) ? notices : [...notices, notice];
    }
  }

  /** Thoroughly once after the browser started: files are damaged while it is down, not while it runs. */
  async function compare(): Promise<Notice[]> {
    const db = await openDatabase().catch(noticeOf);
    // Before anything opens it again.
    watchDatabase({
      opened: () => void catchUp().catch(() => undefined),
      ended: () => doubt.raise(new StoreError('not-saved')),
    });
    if ('message' in db) return [db];
    const { compared } = await browser.storage.session.get('compared');
    if (compared === true) return glance(async () => db, mirror);
    const notices = await reconcile(async () => db, mirror);
    const shut = notices.some(({ message }) => message === 'notice.cannotOpen');
    const ofSources = await copying(() => reconcileSources(db, sourceCopy)).catch(() => null);
    if (!shut && ofSources) await browser.storage.session.set({ compared: true });
    return [...notices, ...(ofSources ?? [])];
  }

  /** A database that the browser has begun anew, at its start or while it runs, is filled as soon as it opens. */
  async function catchUp(): Promise<void> {
    await started;
    // One that ends in the midst of this is not opened again by this: that would go on for ever.
    const db = await openDatabase();
    await caution.makeReady().catch(() => undefined);
    const notices = await glance(async () => db, mirror);
    // What came back of the notes is told although the disk takes no copy of the sources.
    notices.push(...(await copying(() => reconcileSources(db, sourceCopy)).catch(() => [])));
    if (notices.length === 0) return;
    await pending.add(notices);
    await desk.packsChanged();
    await desk.notesChanged();
  }
  return desk;
}
