// Scores the language core against labelled articles kept outside the project, and compares with tools/floors.json.
//
//   node tools/evaluate.mjs [FOLDER]     FOLDER: where seeds/ and eval/ lie; by default `shared` beside the project
//
// Without the folder it says so and passes. The last line is `N passed, N failed`, one for each floor.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { root } from './install.mjs';

const shared = resolve(process.argv[2] ?? join(root, '..', 'shared'));
const seeds = join(shared, 'seeds');
const data = (...parts) => join(shared, 'eval', ...parts);
const halves = mkdtempSync(join(tmpdir(), 'hashia-halves-'));
const half = (name) => join(halves, `${name}.jsonl`);
const scorer = join(shared, 'eval', 'score.mjs');
const hashia = join(root, 'tools', 'hashia.mjs');
/** Each evaluation with the scorer's arguments; the longest first, as they run two at a time. */
const scored = {
  attribute: ['attribute', '--data', data('data', 'attribution.jsonl')],
  match: [
    ...['match', '--statements', data('data', 'match-statements.jsonl')],
    ...['--queries', data('data', 'match-queries.jsonl')],
  ],
  topic: ['topic', '--data', data('data', 'topic.jsonl')],
  read: ['read', '--data', data('data', 'pages')],
  seeds: ['claims', '--data', data('gold', 'seeds.jsonl'), '--sources', seeds, '--leave-one-out'],
  dev: ['claims', '--data', data('gold', 'dev.jsonl'), '--sources', seeds],
  more: ['claims', '--data', data('gold', 'more.jsonl'), '--sources', seeds],
  'more, rows to tune by': ['claims', '--data', half('odd'), '--sources', seeds],
  'more, rows unseen': ['claims', '--data', half('even'), '--sources', seeds],
  'dev by article': ['claims', '--data', data('gold', 'dev.jsonl'), '--by-article'],
};
/** Pairs of an off-topic claim and a shipped statement: nothing surprising may be found between them. */
const unrelated = ['unrelated', '--in', data('data', 'topic.jsonl'), '--pairs', '10000'];
const evaluations = {
  'unrelated pairs': [hashia, ...unrelated],
  ...Object.fromEntries(Object.entries(scored).map(([name, args]) => [name, [scorer, ...args, '--json']])),
};

if (existsSync(scorer)) {
  halve(readFileSync(data('gold', 'more.jsonl'), 'utf8').split('\n').filter(Boolean));
  await evaluate();
} else {
  console.log(`Evaluation skipped: no labelled articles at ${shared}.`);
  console.log('0 passed, 0 failed');
}
rmSync(halves, { recursive: true, force: true });

/** Every second article is kept from those who write rules: its figures say how they carry over. */
function halve(rows) {
  for (const [rest, name] of ['odd', 'even'].entries())
    writeFileSync(half(name), rows.filter((_, i) => i % 2 === rest).join('\n'));
}

async function evaluate() {
  const floors = JSON.parse(readFileSync(join(root, 'tools', 'floors.json'), 'utf8'));
  const scores = await scoreAll(Object.entries(evaluations), 2);
  let failed = 0;
  let passed = 0;
  for (const name of Object.keys(evaluations)) {
    const score = scores.get(name);
    console.log(`\n${name}${score.error ? `: ${score.error}` : ''}`);
    for (const [figure, floor] of Object.entries(floors[name] ?? {})) {
      const value = figure.split('.').reduce((part, key) => part?.[key], score) ?? null;
      const ok = score.error === undefined && holds(value, floor);
      if (ok) passed++;
      else failed++;
      console.log(`  ${ok ? '✓' : '✗'} ${figure.padEnd(30)} ${String(value ?? '–').padStart(6)}   ${inWords(floor)}`);
    }
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** A floor is `{ least }` or `{ most }`; a figure with nothing to measure (no mark was shown) meets only a floor of nothing. */
function holds(value, { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY }) {
  return value === null ? least === 0 : value >= least && value <= most;
}

function inWords({ least, most }) {
  return least === undefined ? `at most ${most}` : `at least ${least}`;
}

async function scoreAll(entries, lanes) {
  const scores = new Map();
  const queue = [...entries];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) scores.set(next[0], await score(next[1]));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return scores;
}

async function score(args) {
  const options = { cwd: root, maxBuffer: 1 << 28, timeout: 600_000 };
  try {
    const { stdout } = await promisify(execFile)('node', args, options);
    return JSON.parse(stdout);
  } catch (error) {
    return {
      error: String(error.stderr || error.message)
        .trim()
        .split('\n')
        .slice(-3)
        .join(' '),
    };
  }
}
