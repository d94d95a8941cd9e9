import { closeSync, openSync, readdirSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readBack, startWriting, stopWriting } from './in-page';
import { mountMemory, type Volume } from './mounts';
import type { Outcome, Start } from './subject';
import { killAll, sleep } from './temporary-profile';

/** More than a browser needs; nothing of it is taken from the machine before it is written. */
const megabytes = 2000;

/** How the disk gets full under a profile; each fills it and gives a way to free it again. */
const fills = {
  /** All but so little that our own notes fill it. */
  'by our own notes': (folder: string) => {
    const filler = openFiller(folder);
    filler.fillTo(200_000);
    return filler.remove;
  },
  /** Another program writes, and takes each byte that comes free. */
  'by another program': (folder: string) => {
    const filler = openFiller(folder);
    filler.fillTo(0);
    const timer = setInterval(() => filler.fillTo(0), 1);
    return () => {
      clearInterval(timer);
      filler.remove();
    };
  },
  /** From plenty to nothing before anybody can look. */
  'at a stroke': (_: string, volume: Volume) => {
    volume.shrink();
    return () => volume.grow(megabytes);
  },
} as const;

/** When there is room again. */
const times = ['freed while writing', 'freed before the next start', 'freed after the next start'] as const;

interface Way {
  readonly fill: keyof typeof fills;
  readonly freed: (typeof times)[number];
}

interface Told {
  readonly acknowledged: number;
  readonly lost: number;
  readonly refused: number;
  /** Saved when there was room again. */
  readonly after: number;
  readonly notices: readonly string[];
}

const ways: readonly Way[] = Object.keys(fills).flatMap((fill) =>
  times.map((freed) => ({ fill: fill as Way['fill'], freed })),
);

/** Every way, each a fault of its own. */
export function fillDiskInEveryWay(browser: string, start: Start, runs: number): (() => Promise<Outcome[]>)[] {
  return ways.map((way) => async () => [await fillDiskWhileWriting(browser, start, { ...way, runs })]);
}

/** Fills the disk under the profile while notes are written, and starts the browser anew. */
async function fillDiskWhileWriting(browser: string, start: Start, way: Way & { runs: number }): Promise<Outcome> {
  const fault = `disk full ${way.fill}, ${way.freed}`;
  const told: Told[] = [];
  for (let run = 0; run < way.runs; run++) {
    const volume = mountMemory(megabytes);
    if (volume === null)
      return { fault, browser, runs: 0, acknowledged: 0, lost: 0, remark: 'skipped: needs root', ok: true };
    try {
      told.push(await fillOnce(volume, start, way));
    } finally {
      await killAll(volume.folder);
      volume.unmount();
    }
  }
  const sum = (of: (one: Told) => number) => told.reduce((total, one) => total + of(one), 0);
  const [acknowledged, lost, after] = [sum((one) => one.acknowledged), sum((one) => one.lost), sum((one) => one.after)];
  const notices = [...new Set(told.flatMap((one) => one.notices))].join(', ') || 'nothing';
  const remark = `${sum((one) => one.refused)} saves refused; ${after} saved after it was freed; told: ${notices}`;
  const ok = lost === 0 && told.every((one) => one.refused > 0 && (one.after > 0 || way.freed !== times[0]));
  return { fault, browser, runs: way.runs, acknowledged, lost, remark, ok };
}

async function fillOnce(volume: Volume, start: Start, { fill, freed }: Way): Promise<Told> {
  const profile = join(volume.folder, 'profile');
  const subject = await start(profile);
  await subject.ask(readBack, null);
  await subject.ask(startWriting, { lines: 2, retry: false });
  await sleep(800);
  const free = fills[fill](volume.folder, volume);
  await sleep(4000);
  const full = await subject.ask(stopWriting, null);
  let after: readonly string[] = [];
  if (freed === 'freed while writing') {
    free();
    await subject.ask(startWriting, { lines: 2, retry: false });
    await sleep(1500);
    after = (await subject.ask(stopWriting, null)).acknowledged;
  }
  await subject.close();
  if (freed === 'freed after the next start') await startWithoutRoom(profile, start);
  if (freed !== 'freed while writing') free();
  const { notes, notices } = await readAnew(profile, start);
  const there = new Set(notes.map((note) => note.annotation.id));
  const promised = [...full.acknowledged, ...after];
  const lost = promised.filter((id) => !there.has(id)).length;
  const messages = notices.map(({ message }) => message);
  return { acknowledged: promised.length, lost, refused: full.failures.length, after: after.length, notices: messages };
}

/** A browser that does not even start, or answer, on a full disk does no harm there; it may be left half started. */
async function startWithoutRoom(profile: string, start: Start): Promise<void> {
  const answered = start(profile).then(async (subject) => {
    await subject.ask(readBack, null);
    await subject.close();
  });
  await Promise.race([answered.catch(() => undefined), sleep(30_000)]);
  await killAll(profile);
}

async function readAnew(profile: string, start: Start) {
  // A browser that could not start leaves its lock.
  for (const name of readdirSync(profile)) if (name.startsWith('Singleton')) rmSync(join(profile, name));
  const subject = await start(profile);
  const { notices } = await subject.ask(readBack, null);
  // A store that could not be opened at once is filled when it can.
  await sleep(5000);
  const { notes } = await subject.ask(readBack, null);
  await subject.close();
  return { notes, notices };
}

function openFiller(folder: string) {
  const file = join(folder, 'filler');
  const handle = openSync(file, 'w');
  const [block, page] = [Buffer.alloc(1 << 20), Buffer.alloc(1 << 12)];
  return {
    /** Writes zeros until so many bytes are left. */
    fillTo(left: number) {
      for (let room = roomIn(folder); room > left; room = roomIn(folder)) {
        try {
          writeSync(handle, room > left + block.length ? block : page);
        } catch {
          // Somebody else was quicker.
          return;
        }
      }
    },
    remove() {
      closeSync(handle);
      rmSync(file);
    },
  };
}

function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
