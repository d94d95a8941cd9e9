import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { BrowserName } from '../tools/find-browser.mjs';
import { type DemoServer, serveDemos } from '../tools/serve.mjs';
import type { Browser, BrowserOptions } from './browser';
import { openChromium } from './chromium';
import { openFirefox } from './firefox';

interface Shared {
  readonly kind: BrowserName;
  readonly server: DemoServer;
  /** Starts the project's browser on a profile. */
  readonly start: (profile: string) => Promise<Browser>;
  /** A running browser, shared by all files until a test fails. */
  readonly shared: Browser;
}

interface Own {
  /** Whether the scenarios of a file follow one another: each finds what the one before left. */
  readonly serial: boolean;
  /** The shared browser, as if it had just been installed. */
  readonly hashia: Browser;
  readonly profile: string;
}

const open: Record<BrowserName, (options: BrowserOptions) => Promise<Browser>> = {
  chromium: openChromium,
  firefox: openFirefox,
};

export const test = base.extend<Own, Shared>({
  kind: ['chromium', { option: true, scope: 'worker' }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const server = await serveDemos();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  start: [
    async ({ kind, server }, use) => {
      await use((profile) => open[kind]({ server, profile, headless: !process.env.HASHIA_HEADED }));
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ start }, use) => {
      const profile = makeProfile();
      const browser = await start(profile);
      await use(browser);
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  serial: [false, { option: true }],
  hashia: async ({ shared, server, serial }, use) => {
    if (!serial) await clear(shared, server);
    await use(shared);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  profile: async ({}, use) => {
    const profile = makeProfile();
    await use(profile);
    rmSync(profile, { recursive: true, force: true });
  },
});

/** Nothing that a scenario left is there in the next. */
export async function clear(browser: Browser, server: DemoServer): Promise<void> {
  await browser.open('about:blank');
  server.forgetPages();
  await browser.ask('deleteEverything');
}

function makeProfile(): string {
  return mkdtempSync(join(tmpdir(), 'hashia-profile-'));
}

export { expect } from '@playwright/test';
