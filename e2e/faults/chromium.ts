import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../../tools/find-browser.mjs';
import { builds } from '../browser';
import { browserSession } from '../surface';
import type { Subject } from './subject';
import { killAll } from './temporary-profile';

const extension = join(builds, 'chrome-mv3');

const flags = [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing listens there: no address is reached.
  '--proxy-server=127.0.0.1:9',
];

/** Starts Chromium with the production build; `more` are further switches. */
export async function startChromium(profile: string, more: readonly string[] = []): Promise<Subject> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium was found: set CHROMIUM_PATH');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [...flags, ...more],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const address = new URL('/options.html', worker.url()).href;
  const [first, second] = [await context.newPage(), await context.newPage()];
  await Promise.all([first.goto(address), second.goto(address)]);
  return {
    ask: (work, argument) => first.evaluate(`(${work})(${JSON.stringify(argument)})`),
    askBeside: (work, argument) => second.evaluate(`(${work})(${JSON.stringify(argument)})`),
    endBackground: () => endWorker(context, new URL(address).host),
    kill: async () => {
      const gone = new Promise((resolve) => context.once('close', resolve));
      await killAll(profile);
      await gone;
    },
    close: () => context.close(),
  };
}

async function endWorker(context: BrowserContext, id: string): Promise<boolean> {
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find((target) => target.type === 'service_worker' && target.url.includes(id));
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => undefined);
  await session.detach();
  return worker !== undefined;
}
