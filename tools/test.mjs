// The whole gate, as `npm test` and the build server run it. Builtins only until the packages are there.
//
//   npm test                 every step
//   npm test -- unit lint    only the steps whose names hold one of these words
//
// The last line is `N passed, N failed`: each unit and browser test counts as one, every other step as one.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkBudget } from './budget.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { install, root } from './install.mjs';
import { lintForFirefox } from './lint-firefox.mjs';
import { run } from './run.mjs';

const reports = join(root, 'test-results');

const steps = [
  { name: 'types', run: () => one(run('wxt', ['prepare']) && run('tsc', ['--noEmit'])) },
  { name: 'types of core', run: () => one(run('tsc', ['--noEmit', '-p', 'core'])) },
  { name: 'lint by biome', run: () => one(run('biome', ['check', '.'])) },
  { name: 'lint by oxlint', run: () => one(run('oxlint', ['--type-aware'])) },
  { name: 'unit', run: runUnit },
  { name: 'build for Chrome', run: () => one(run('wxt', ['build'])) },
  { name: 'build for Firefox', run: () => one(run('wxt', ['build', '-b', 'firefox'])) },
  { name: 'budget', run: () => one(checkBudget()) },
  { name: 'lint by web-ext', run: () => one(lintForFirefox()) },
  { name: 'e2e in both browsers', run: runBrowsers },
];

install();
mkdirSync(reports, { recursive: true });
const wanted = process.argv.slice(2);
const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const results = chosen.map(runStep);
report(results);

function runStep({ name, run }) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const start = Date.now();
  return { name, ...run(), seconds: (Date.now() - start) / 1000 };
}

function one(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function runUnit() {
  const file = freshReport('unit.json');
  const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readReport(file);
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `${name}: ${fullName}`),
  );
  return { ...counted(ok, numPassedTests, numFailedTests), failures };
}

function runBrowsers() {
  if (!['chromium', 'firefox'].every(ensureBrowser)) return one(false);
  const file = freshReport('e2e.json');
  const ok = run('playwright', ['test'], { HASHIA_E2E_REPORT: file });
  const { stats, suites = [] } = readReport(file);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats ?? {};
  if (skipped > 0) console.log(`${skipped} skipped: the list above names them.`);
  return {
    ...counted(ok, expected + flaky, unexpected),
    failures: specsThat('unexpected', suites),
    unsteady: specsThat('flaky', suites),
  };
}

/** The scenarios that ended so: `unexpected` failed twice, `flaky` once. */
function specsThat(ended, suites) {
  return suites.flatMap(({ file, specs = [], suites: inner = [] }) => [
    ...specs.flatMap(({ line, title, tests }) =>
      tests
        .filter(({ status }) => status === ended)
        .map(({ projectName }) => `[${projectName}] ${file}:${line} ${title}`),
    ),
    ...specsThat(ended, inner),
  ]);
}

/** A runner that fails without a failed test (a file that does not load) counts as one failure. */
function counted(ok, passed, failed) {
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}

function freshReport(name) {
  const file = join(reports, name);
  rmSync(file, { force: true });
  return file;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function report(results) {
  console.log(`\n── summary ${'─'.repeat(53)}`);
  for (const { name, passed, failed, failures = [], unsteady = [], seconds } of results) {
    const counts = `${passed} passed${failed ? `, ${failed} FAILED` : ''}`;
    console.log(`${failed ? '✗' : '✓'} ${name.padEnd(20)} ${counts.padEnd(24)} ${seconds.toFixed(1)} s`);
    for (const failure of failures) console.log(`    ${failure}`);
    for (const scenario of unsteady) console.log(`    passed at the second try only: ${scenario}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
