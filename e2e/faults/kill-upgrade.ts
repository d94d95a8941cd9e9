import { until } from '../browser';
import { letGo, makeOldDatabase, readBack, statementsThere } from './in-page';
import type { Outcome, Start } from './subject';
import { removeProfile, sleep, temporaryProfile } from './temporary-profile';
import { versions } from './upgrade';

const notes = 500;
/** Enough that moving them takes longer than the shortest wait before the kill. */
const statements = { sources: 300, each: 40 };

interface Run {
  readonly version: number;
  /** Notes and statements of the older database that are gone. */
  readonly lost: number;
  /** The browser was killed before the upgrade had been answered for. */
  readonly halfWay: boolean;
}

/** Kills the browser while the database is brought up to date, and opens it again: the old one or the new, whole. */
export async function killWhileUpgrading(browser: string, start: Start, runs: number): Promise<Outcome> {
  const done: Run[] = [];
  for (let run = 0; run < runs; run++) done.push(await killOnce(start, 1 + (run % versions.length), run));
  const lost = done.reduce((sum, run) => sum + run.lost, 0);
  const halfWay = done.filter((run) => run.halfWay).length;
  const acknowledged = done.reduce((sum, { version }) => sum + notes + statementsIn(version), 0);
  return {
    fault: 'kill -9 while the database is upgraded',
    browser,
    runs,
    acknowledged,
    lost,
    remark: `notes and statements of versions 1 to ${versions.length}; killed before the upgrade was done in ${halfWay} runs`,
    ok: lost === 0 && halfWay > 0,
  };
}

async function killOnce(start: Start, version: number, run: number): Promise<Run> {
  const profile = temporaryProfile();
  const subject = await start(profile);
  await subject.ask(readBack, null);
  const ids = Array.from({ length: notes }, () => `urn:uuid:${crypto.randomUUID()}`);
  const stores = versions[version - 1] ?? [];
  await subject.askBeside(makeOldDatabase, { version, stores, ids, statements });
  await subject.askBeside(letGo, null);
  let answered = false;
  const asked = subject.ask(readBack, null).then(
    () => (answered = true),
    () => undefined,
  );
  await sleep(20 + run * 120);
  const halfWay = !answered;
  await subject.kill();
  await asked;
  const again = await start(profile);
  const found = await until('all notes are back', () => allOf(again.ask(readBack, null)), 60_000).catch(() => null);
  const there = new Set(found?.notes.map((note) => note.annotation.id));
  const left = await again.ask(statementsThere, null);
  await again.close();
  removeProfile(profile);
  const lost = ids.filter((id) => !there.has(id)).length + Math.max(0, statementsIn(version) - left);
  return { version, lost, halfWay };
}

/** Older databases than version 2 have no place for any. */
function statementsIn(version: number): number {
  return version === 1 ? 0 : statements.sources * statements.each;
}

async function allOf(reading: ReturnType<typeof readBack>): Promise<Awaited<typeof reading> | false> {
  const found = await reading.catch(() => null);
  return found !== null && found.notes.length === notes && found;
}
