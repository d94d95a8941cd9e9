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
  readonly browser: Browser;
}

const open: Record<BrowserName, (options: BrowserOptions) => Promise<Browser>> = {
  chromium: openChromium,
  firefox: openFirefox,
};

export const test = base.extend<
  { profile: string },
  { kind: BrowserName; server: DemoServer } & { hashia: Browser; start: Shared['start'] }
>({
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
  hashia: [
    async ({ start }, use) => {
      const profile = makeProfile();
      const browser = await start(profile);
      await use(browser);
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  profile: async ({}, use) => {
    const profile = makeProfile();
    await use(profile);
    rmSync(profile, { recursive: true, force: true });
  },
});

function makeProfile(): string {
  return mkdtempSync(join(tmpdir(), 'hashia-profile-'));
}

export { expect } from '@playwright/test';
