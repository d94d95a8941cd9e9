import { defineConfig } from '@playwright/test';
import type { BrowserName } from './tools/find-browser.mjs';

/** The same scenarios run in both browsers, one after another: each test's browser is ours, not Playwright's. */
export default defineConfig<object, { kind: BrowserName }>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  timeout: 60_000,
  workers: 1,
  fullyParallel: false,
  // In a fresh browser; the gate's summary names what passed only then.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: process.env.HASHIA_E2E_REPORT ?? 'test-results/e2e.json' }]],
  projects: [
    { name: 'chromium', use: { kind: 'chromium' } },
    { name: 'firefox', use: { kind: 'firefox' } },
  ],
});
