import { readBack, startWriting, stopWriting } from './in-page';
import type { Outcome, Start } from './subject';
import { removeProfile, sleep, temporaryProfile } from './temporary-profile';

/** Stops the background again and again while a page saves notes and retries until each is acknowledged. */
export async function stopWorkerWhileWriting(browser: string, start: Start, seconds: number): Promise<Outcome> {
  const profile = temporaryProfile();
  const subject = await start(profile);
  await subject.ask(readBack, null);
  await subject.ask(startWriting, { lines: 3, retry: true });
  let stops = 0;
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    await sleep(150 + Math.random() * 400);
    if (await subject.endBackground()) stops++;
  }
  const log = await subject.ask(stopWriting, null);
  const { notes } = await subject.ask(readBack, null);
  await subject.close();
  removeProfile(profile);
  const found = notes.map((note) => note.annotation.id);
  const there = new Set(found);
  const lost = log.acknowledged.filter((id) => !there.has(id)).length;
  const twice = found.length - there.size + notes.filter((note) => note.revision !== 1).length;
  const open = log.sent.length - log.acknowledged.length;
  return {
    fault: 'worker stopped while writing, with retry',
    browser,
    runs: stops,
    acknowledged: log.acknowledged.length,
    lost,
    remark: `${log.failures.length} answers failed and were asked again; ${twice} saved twice; ${open} never acknowledged`,
    ok: lost === 0 && twice === 0 && open === 0 && stops > 0,
  };
}
