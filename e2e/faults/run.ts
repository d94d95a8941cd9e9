// Breaks both browsers on purpose and counts what was acknowledged against what was lost (docs/durability.md).
//
//   npm run faults                 every fault
//   npm run faults -- --short      a few runs of each
//   npm run faults -- --browser=firefox
//   npm run faults -- --only=2   the third group of faults of each browser
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../tools/find-browser.mjs';
import { startChromium } from './chromium';
import { chromiumDamages, damageDatabase, firefoxDamages } from './damage';
import { startFirefox } from './firefox';
import { fillDiskInEveryWay } from './full-disk';
import { killWhileWriting } from './kill';
import { killWhileUpgrading } from './kill-upgrade';
import { cutPowerWhileWriting } from './power';
import type { Outcome } from './subject';
import { editInTwoTabs } from './tabs';
import { upgradeUnderOpenTab } from './upgrade';
import { stopWorkerWhileWriting } from './worker';

const short = process.argv.includes('--short');
const only = process.argv.find((word) => word.startsWith('--browser='))?.slice('--browser='.length);
const group = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
const sqlite = ['--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout'];
const startSqlite = (profile: string) => startChromium(profile, sqlite);
const startLevelDb = (profile: string) => startChromium(profile);

const inChromium: readonly (() => Promise<Outcome[]>)[] = [
  () => damageDatabase({ browser: 'Chromium', start: startLevelDb, damages: chromiumDamages }),
  () => upgradeUnderOpenTab('Chromium', startLevelDb),
  async () => [await cutPowerWhileWriting('Chromium', startLevelDb, short ? 2 : 10)],
  async () => [await editInTwoTabs('Chromium', startLevelDb, short ? 5 : 30)],
  async () => [await stopWorkerWhileWriting('Chromium', startLevelDb, short ? 5 : 20)],
  async () => [await killWhileWriting('Chromium', startLevelDb, short ? 3 : 20)],
  async () => [await killWhileWriting('Chromium, SQLite asked for', startSqlite, short ? 1 : 5)],
  async () => [await killWhileUpgrading('Chromium', startLevelDb, short ? 4 : 12)],
  ...fillDiskInEveryWay('Chromium', startLevelDb, short ? 1 : 4),
];

const inFirefox: readonly (() => Promise<Outcome[]>)[] = [
  () => damageDatabase({ browser: 'Firefox', start: startFirefox, damages: firefoxDamages }),
  async () => [await cutPowerWhileWriting('Firefox', startFirefox, short ? 1 : 5)],
  async () => [await editInTwoTabs('Firefox', startFirefox, short ? 5 : 30)],
  async () => [await stopWorkerWhileWriting('Firefox', startFirefox, short ? 5 : 20)],
  async () => [await killWhileWriting('Firefox', startFirefox, short ? 2 : 20)],
  () => upgradeUnderOpenTab('Firefox', startFirefox),
  async () => [await killWhileUpgrading('Firefox', startFirefox, short ? 4 : 12)],
  ...fillDiskInEveryWay('Firefox', startFirefox, 1),
];

const outcomes: Outcome[] = [];
for (const [name, faults] of [
  ['chromium', inChromium],
  ['firefox', inFirefox],
] as const) {
  if (only && only !== name) continue;
  if (!findBrowser(name)) console.log(`${name} is not here: skipped`);
  else
    for (const [index, fault] of faults.entries())
      if (group === undefined || group === String(index)) await judge(fault);
}
const folder = join(import.meta.dirname, '../../test-results');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'faults.json'), JSON.stringify(outcomes, null, 2));
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;

async function judge(fault: () => Promise<Outcome[]>): Promise<void> {
  for (const outcome of await fault().catch(notRun)) {
    outcomes.push(outcome);
    const { ok, browser, runs, acknowledged, lost, remark } = outcome;
    console.log(
      `${ok ? '✓' : '✗'} ${browser} · ${outcome.fault} · ${runs} · ${acknowledged} acknowledged, ${lost} lost · ${remark}`,
    );
  }
}

/** A browser that could not be driven is no proof of anything, and no reason to leave out the rest. */
function notRun(error: unknown): Outcome[] {
  return [{ fault: 'not run', browser: '', runs: 0, acknowledged: 0, lost: 0, remark: String(error), ok: false }];
}
