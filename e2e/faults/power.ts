import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBack } from './in-page';
import { writeAndKill } from './kill';
import { copyDisk, flush, makeDisk, mountDisk, removeDisk } from './mounts';
import type { Outcome, Start } from './subject';

const megabytes = 600;

interface Cut {
  readonly promised: readonly string[];
  readonly there: ReadonlySet<string>;
  /** A file that nobody flushed is gone: the disk did lose what was not on it. */
  readonly dropped: boolean;
}

/** Takes the power away in the middle of writing: of the profile only what had reached the disk is opened again. */
export async function cutPowerWhileWriting(browser: string, start: Start, runs: number): Promise<Outcome> {
  const fault = 'power cut while writing (unflushed writes dropped)';
  const cuts: Cut[] = [];
  for (let run = 0; run < runs; run++) {
    const cut = await cutOnce(start);
    if (cut === null)
      return { fault, browser, runs, acknowledged: 0, lost: 0, remark: 'skipped: needs root', ok: true };
    cuts.push(cut);
  }
  const acknowledged = cuts.reduce((sum, { promised }) => sum + promised.length, 0);
  const lost = cuts.reduce((sum, { promised, there }) => sum + promised.filter((id) => !there.has(id)).length, 0);
  const bites = cuts.filter(({ dropped }) => dropped).length;
  const remark = `control: an unflushed file was gone in ${bites} of ${runs} runs`;
  return { fault, browser, runs, acknowledged, lost, remark, ok: lost === 0 && acknowledged > 0 && bites === runs };
}

async function cutOnce(start: Start): Promise<Cut | null> {
  const image = makeDisk(megabytes);
  const before = image === null ? null : mountDisk(image);
  if (image === null || before === null) return null;
  const profile = join(before.folder, 'profile');
  // The reader has had the extension for a while: its installation has long reached the disk.
  const installed = await start(profile);
  await installed.ask(readBack, null);
  await installed.close();
  flush(before);
  const promised = await writeAndKill(start, profile, () =>
    writeFileSync(join(before.folder, 'unflushed'), 'x'.repeat(100_000)),
  );
  const copy = copyDisk(image);
  before.unmount();
  removeDisk(image);
  const after = mountDisk(copy);
  if (after === null) throw new Error('the disk cannot be mounted after the power cut');
  const again = await start(join(after.folder, 'profile'));
  const { notes } = await again.ask(readBack, null);
  await again.close();
  const file = join(after.folder, 'unflushed');
  const dropped = !existsSync(file) || statSync(file).size === 0;
  after.unmount();
  removeDisk(copy);
  return { promised, there: new Set(notes.map((note) => note.annotation.id)), dropped };
}
