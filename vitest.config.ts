import { defineConfig } from 'vitest/config';

/** What keeps something between files: a page, a database. */
const stateful = ['background', 'components', 'page', 'reader', 'store'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 20_000,
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'stateful', include: stateful } },
      // Pure functions: loading them and the pack once does for all files.
      { extends: true, test: { name: 'pure', include: ['tests/**/*.test.ts'], exclude: stateful, isolate: false } },
    ],
  },
});
