import { defineConfig } from '@playwright/test';
import type { BrowserName } from './tools/find-browser.mjs';

/**
 * The same scenarios run in both browsers: each test's browser is ours, not Playwright's. Two files at a time, as a
 * scenario mostly waits; each worker has a browser, a profile and a demo server of its own.
 */
export default defineConfig<object, { kind: BrowserName }>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: false,
  // In a fresh browser; the gate's summary names what passed only then. A slow machine may be late twice, not thrice.
  retries: 2,
  reporter: [['list'], ['json', { outputFile: process.env.HASHIA_E2E_REPORT ?? 'test-results/e2e.json' }]],
  projects: [
    { name: 'chromium', use: { kind: 'chromium' } },
    { name: 'firefox', use: { kind: 'firefox' } },
  ],
});
