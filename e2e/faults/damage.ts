import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownSources, readBack, saveSources, startWriting, stopWriting } from './in-page';
import type { Outcome, Start } from './subject';
import { removeProfile, sleep, temporaryProfile } from './temporary-profile';

/** Saved by the reader before the notes. */
const sources = 20;

interface Damage {
  readonly fault: string;
  readonly apply: (profile: string) => void;
  /** Whether the notes come back. One fault takes the mirror too: were nothing lost there, the others prove nothing. */
  readonly survives: boolean;
}

const database = (profile: string) => folderIn(join(profile, 'Default', 'IndexedDB'), /^chrome-extension_.*leveldb$/);
const log = (profile: string) => largest(database(profile), /\.log$/);

/** What happens to files of Chromium's LevelDB store between two starts. */
export const chromiumDamages: readonly Damage[] = [
  { fault: 'one byte of the log flipped', apply: (profile) => flipByte(log(profile)), survives: true },
  { fault: 'log cut in half', apply: (profile) => cut(log(profile)), survives: true },
  {
    fault: 'junk in CURRENT',
    apply: (profile) => writeFileSync(join(database(profile), 'CURRENT'), 'junk\n'),
    survives: true,
  },
  { fault: 'database deleted', apply: (profile) => rmSync(database(profile), { recursive: true }), survives: true },
  {
    fault: 'control: one byte flipped and the mirror gone',
    apply: (profile) => {
      flipByte(log(profile));
      rmSync(join(profile, 'Default', 'Local Extension Settings'), { recursive: true });
    },
    survives: false,
  },
];

/** Firefox keeps each database in one SQLite file, with its newest pages in a log beside it until it is closed. */
const sqlite = (profile: string) => {
  const origins = join(profile, 'storage', 'default');
  return largest(join(folderIn(origins, /^moz-extension\+\+\+[\w-]+$/), 'idb'), /\.sqlite$/);
};

export const firefoxDamages: readonly Damage[] = [
  { fault: 'one byte of the SQLite file flipped', apply: (profile) => flipByte(sqlite(profile)), survives: true },
  { fault: 'SQLite file cut in half', apply: (profile) => cut(sqlite(profile)), survives: true },
  {
    fault: 'junk at the head of the SQLite file',
    apply: (profile) => writeFileSync(sqlite(profile), 'junk'.repeat(25), { flag: 'r+' }),
    survives: true,
  },
  { fault: 'SQLite file deleted', apply: (profile) => rmSync(sqlite(profile)), survives: true },
];

export interface Damaged {
  readonly browser: string;
  readonly start: Start;
  readonly damages: readonly Damage[];
}

/** Damages the database of a closed profile: the notes must come back from the mirror, and the reader be told. */
export async function damageDatabase(damaged: Damaged): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const damage of damaged.damages) outcomes.push(await damageOnce(damaged, damage));
  return outcomes;
}

async function damageOnce({ browser, start }: Damaged, { fault, apply, survives }: Damage): Promise<Outcome> {
  const profile = temporaryProfile();
  const promised = await writeSome(start, profile);
  apply(profile);
  const again = await start(profile);
  const { notes, notices } = await again.ask(readBack, null);
  const left = await again.ask(ownSources, null);
  await again.close();
  removeProfile(profile);
  const there = new Set(notes.map((note) => note.annotation.id));
  const lost = promised.filter((id) => !there.has(id)).length;
  const told = notices.map(({ message, values }) => [message, ...Object.values(values)].join(' '));
  // A store that stays shut gives notes from the copy, and sources once it can be opened.
  const shut = told.includes('notice.cannotOpen');
  const remark = `${shut ? 'notes' : `${left} of ${sources} sources`} there; told: ${told.join(', ') || 'nothing'}`;
  const ok = survives ? lost === 0 && told.length > 0 && (shut || left === sources) : lost > 0;
  return { fault, browser, runs: 1, acknowledged: promised.length, lost, remark, ok };
}

async function writeSome(start: Start, profile: string): Promise<readonly string[]> {
  const subject = await start(profile);
  await subject.ask(readBack, null);
  await subject.ask(saveSources, sources);
  await subject.ask(startWriting, { lines: 1, retry: true });
  await sleep(1500);
  const written = await subject.ask(stopWriting, null);
  await subject.close();
  return written.acknowledged;
}

function folderIn(parent: string, name: RegExp): string {
  const found = readdirSync(parent).find((entry) => name.test(entry));
  if (!found) throw new Error(`nothing like ${name} in ${parent}`);
  return join(parent, found);
}

function largest(folder: string, name: RegExp): string {
  const files = readdirSync(folder).filter((entry) => name.test(entry));
  const sorted = files.map((file) => join(folder, file)).sort((a, b) => statSync(b).size - statSync(a).size);
  if (!sorted[0]) throw new Error(`nothing like ${name} in ${folder}`);
  return sorted[0];
}

function flipByte(file: string): void {
  const bytes = readFileSync(file);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

function cut(file: string): void {
  truncateSync(file, statSync(file).size >> 1);
}
