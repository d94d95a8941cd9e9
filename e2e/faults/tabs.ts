import { readBack, saveWording } from './in-page';
import type { Outcome, Start } from './subject';
import { removeProfile, temporaryProfile } from './temporary-profile';

/** Two pages edit the same notes from the same revision at once: both wordings must still be there. */
export async function editInTwoTabs(browser: string, start: Start, notes: number): Promise<Outcome> {
  const profile = temporaryProfile();
  const subject = await start(profile);
  await subject.ask(readBack, null);
  const ids = Array.from({ length: notes }, () => `urn:uuid:${crypto.randomUUID()}`);
  const wording = (id: string, text: string, revision: number, minute: number) => ({
    id,
    text: `${text} ${id}`,
    revision,
    modified: `2026-03-01T08:${String(minute).padStart(2, '0')}:00.000Z`,
  });
  for (const id of ids) {
    await subject.ask(saveWording, wording(id, 'First', 0, 0));
    await Promise.all([
      subject.ask(saveWording, wording(id, 'From the left tab', 1, 1)),
      subject.askBeside(saveWording, wording(id, 'From the right tab', 1, 2)),
    ]);
  }
  const found = await subject.ask(readBack, null);
  await subject.close();
  removeProfile(profile);
  const kept = (text: string) => found.notes.filter((note) => JSON.stringify(note).includes(text)).length;
  const both = kept('From the left tab') + kept('From the right tab');
  return {
    fault: 'two tabs edit one note',
    browser,
    runs: notes,
    acknowledged: notes * 2,
    lost: notes * 2 - both,
    remark: `${found.notes.filter((note) => note.conflict !== null).length} notes show both wordings`,
    ok: both === notes * 2 && found.notes.length === notes,
  };
}
