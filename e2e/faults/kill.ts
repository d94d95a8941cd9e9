import { acknowledged, readBack, startWriting } from './in-page';
import type { Outcome, Start } from './subject';
import { removeProfile, sleep, temporaryProfile } from './temporary-profile';

/** Kills the browser in the middle of writing, opens its profile again and counts what was promised and is gone. */
export async function killWhileWriting(browser: string, start: Start, runs: number): Promise<Outcome> {
  const sum = { acknowledged: 0, lost: 0, behind: 0, unacknowledged: 0 };
  for (let run = 0; run < runs; run++) {
    const profile = temporaryProfile();
    const promised = await writeAndKill(start, profile);
    const again = await start(profile);
    const { notes, notices } = await again.ask(readBack, null);
    await again.close();
    const there = new Set(notes.map((note) => note.annotation.id));
    sum.acknowledged += promised.length;
    sum.lost += promised.filter((id) => !there.has(id)).length;
    sum.unacknowledged += Math.max(0, there.size - promised.length);
    // Told by the store itself: the database lacked notes that the mirror had.
    if (notices.some(({ message }) => message === 'notice.notesRestored')) sum.behind++;
    removeProfile(profile);
  }
  const remark = `${sum.unacknowledged} more were on disk without an answer; safety copy needed in ${sum.behind} runs`;
  const fault = 'kill -9 while writing';
  return { fault, browser, runs, acknowledged: sum.acknowledged, lost: sum.lost, remark, ok: sum.lost === 0 };
}

/** The answers are taken out of the page every few milliseconds: what came after the last look counts as no promise. */
export async function writeAndKill(
  start: Start,
  profile: string,
  justBefore: () => void = () => {},
): Promise<readonly string[]> {
  const subject = await start(profile);
  await subject.ask(readBack, null);
  await subject.ask(startWriting, { lines: 3, retry: false });
  const end = Date.now() + 600 + Math.random() * 1500;
  let promised: readonly string[] = [];
  while (Date.now() < end) {
    promised = (await subject.ask(acknowledged, null)).acknowledged;
    await sleep(10);
  }
  justBefore();
  await subject.kill();
  return promised;
}
