import { until } from '../browser';
import { type Found, letGo, makeOldDatabase, type OldDatabase, readBack } from './in-page';
import type { Outcome, Start, Subject } from './subject';
import { removeProfile, temporaryProfile } from './temporary-profile';

/** What a database of each older version holds. Published, so these never change. */
const v1: OldDatabase['stores'] = [
  { name: 'notes', keyPath: 'annotation.id', indexes: [] },
  { name: 'drafts', keyPath: 'key', indexes: [] },
  { name: 'meta', keyPath: 'key', indexes: [] },
];
const v2: OldDatabase['stores'] = [
  {
    name: 'notes',
    keyPath: 'annotation.id',
    indexes: [['by-page', ['urlKey', 'annotation.created', 'annotation.id']]],
  },
  ...v1.slice(1),
  { name: 'sources', keyPath: 'id', indexes: [['by-pack', 'pack']] },
  { name: 'statements', keyPath: 'id', indexes: [['by-source', 'source']] },
  { name: 'hidden', keyPath: ['claim', 'statement'], indexes: [] },
];
const v3: OldDatabase['stores'] = [
  ...v2,
  { name: 'packs', keyPath: 'id', indexes: [] },
  { name: 'packFiles', keyPath: 'id', indexes: [] },
  { name: 'revisions', keyPath: ['source', 'savedAt'], indexes: [['by-source', 'source']] },
];
const v4: OldDatabase['stores'] = [
  ...v3.filter(({ name }) => name !== 'statements'),
  { name: 'blocks', keyPath: 'source', indexes: [] },
  { name: 'indexes', keyPath: 'topic', indexes: [] },
];
export const versions = [v1, v2, v3, v4];
const notes = 25;

/**
 * An older database with a tab that holds it open and does not let go: the reader is told, and once the tab is closed
 * the database is brought up to date with every note in it.
 */
export async function upgradeUnderOpenTab(browser: string, start: Start): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, stores] of versions.entries())
    outcomes.push(await upgradeFrom(browser, start, { version: index + 1, stores }));
  return outcomes;
}

async function upgradeFrom(browser: string, start: Start, shape: Omit<OldDatabase, 'ids'>): Promise<Outcome> {
  const profile = temporaryProfile();
  const subject = await start(profile);
  await subject.ask(readBack, null);
  const ids = Array.from({ length: notes }, () => `urn:uuid:${crypto.randomUUID()}`);
  await subject.askBeside(makeOldDatabase, { ...shape, ids });
  await subject.endBackground();
  const during = await answer(subject);
  await subject.askBeside(letGo, null);
  const after = await answer(subject, (found) => found.notes.length === notes);
  await subject.close();
  removeProfile(profile);
  const there = new Set(after.notes.map((note) => note.annotation.id));
  const lost = ids.filter((id) => !there.has(id)).length;
  const told = during.notices.some(({ message }) => message === 'notice.blocked');
  return {
    fault: `upgrade from version ${shape.version} with a tab holding the database`,
    browser,
    runs: 1,
    acknowledged: notes,
    lost,
    remark: told
      ? 'told while it was held: another tab is in the way'
      : `NOT told while it was held, but: ${JSON.stringify(during.notices)} and ${during.notes.length} notes`,
    ok: lost === 0 && told,
  };
}

/** A background that was just ended may miss the first question, and an upgrade takes its time. */
async function answer(subject: Subject, wanted: (found: Found) => boolean = () => true): Promise<Found> {
  let last: Found = { notes: [], notices: [] };
  const look = async () => {
    last = await subject.ask(readBack, null);
    return wanted(last);
  };
  await until('the background answers', () => look().catch(() => false), 30_000).catch(() => undefined);
  return last;
}
