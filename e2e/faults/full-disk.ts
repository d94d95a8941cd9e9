import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { readBack, startWriting, stopWriting } from './in-page';
import { mountMemory } from './mounts';
import type { Outcome, Start } from './subject';
import { sleep } from './temporary-profile';

const megabytes = 400;
/** Room that is left for notes, in bytes. */
const left = 200_000;

/** Fills the disk under the profile while notes are written, frees it again, and starts the browser anew. */
export async function fillDiskWhileWriting(browser: string, start: Start): Promise<Outcome> {
  const fault = 'disk full while writing, then freed';
  const volume = mountMemory(megabytes);
  if (volume === null)
    return { fault, browser, runs: 0, acknowledged: 0, lost: 0, remark: 'skipped: needs root', ok: true };
  const profile = join(volume.folder, 'profile');
  const subject = await start(profile);
  await subject.ask(readBack, null);
  await subject.ask(startWriting, { lines: 2, retry: false });
  await sleep(800);
  const filler = join(volume.folder, 'filler');
  fill(volume.folder, filler);
  await sleep(4000);
  const full = await subject.ask(stopWriting, null);
  rmSync(filler);
  await subject.ask(startWriting, { lines: 2, retry: false });
  await sleep(1500);
  const freed = await subject.ask(stopWriting, null);
  await subject.close();
  const again = await start(profile);
  const first = await again.ask(readBack, null);
  // A store that could not be opened at once is filled when it can.
  await sleep(5000);
  const { notes } = await again.ask(readBack, null);
  const { notices } = first;
  await again.close();
  volume.unmount();
  const there = new Set(notes.map((note) => note.annotation.id));
  const promised = [...full.acknowledged, ...freed.acknowledged];
  const lost = promised.filter((id) => !there.has(id)).length;
  const remark = `${full.failures.length} saves refused while full (${[...new Set(full.failures)].join(', ') || 'none'}); ${freed.acknowledged.length} saved after it was freed; told: ${notices.map(({ message }) => message).join(', ') || 'nothing'}`;
  const ok = lost === 0 && full.failures.length > 0 && freed.acknowledged.length > 0;
  return { fault, browser, runs: 1, acknowledged: promised.length, lost, remark, ok };
}

/** Writes zeros until only a little room is left. */
function fill(folder: string, file: string): void {
  const handle = openSync(file, 'w');
  const block = Buffer.alloc(1 << 16);
  for (;;) {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize <= left + block.length) break;
    writeSync(handle, block);
  }
  closeSync(handle);
}
