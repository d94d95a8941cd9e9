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
import { bundleTypeScript } from './run.mjs';

const shared = resolve(process.argv[2] ?? join(root, '..', 'shared'));
const seeds = join(shared, 'seeds');
const data = (...parts) => join(shared, 'eval', ...parts);
const gold = (name) => data('gold', `${name}.jsonl`);
const scratch = mkdtempSync(join(tmpdir(), 'hashia-evaluation-'));
const half = (name) => join(scratch, `${name}.jsonl`);
const answers = join(scratch, 'answers.txt');
const scorer = join(shared, 'eval', 'score.mjs');
/** Each evaluation with the scorer's arguments; the longest first. */
const scored = {
  read: ['read', '--data', data('data', 'pages')],
  attribute: ['attribute', '--data', data('data', 'attribution.jsonl')],
  match: [
    ...['match', '--statements', data('data', 'match-statements.jsonl')],
    ...['--queries', data('data', 'match-queries.jsonl')],
  ],
  topic: ['topic', '--data', data('data', 'topic.jsonl')],
  seeds: ['claims', '--data', gold('seeds'), '--sources', seeds, '--leave-one-out'],
  dev: ['claims', '--data', gold('dev'), '--sources', seeds],
  more: ['claims', '--data', gold('more'), '--sources', seeds],
  'more, rows to tune by': ['claims', '--data', half('odd'), '--sources', seeds],
  'more, rows unseen': ['claims', '--data', half('even'), '--sources', seeds],
  'dev by article': ['claims', '--data', gold('dev'), '--by-article'],
};
/** Scored by the answers to the same articles. */
const answered = Object.keys(scored).filter((name) => name.startsWith('more'));

/** Pairs of an off-topic claim and a shipped statement: nothing surprising may be found between them. */
const unrelated = ['unrelated', '--in', data('data', 'topic.jsonl'), '--pairs', '10000'];

if (existsSync(scorer)) {
  halve(readFileSync(gold('more'), 'utf8').split('\n').filter(Boolean));
  await evaluate(await bundleTypeScript('tools/hashia.ts'));
} else {
  console.log(`Evaluation skipped: no labelled articles at ${shared}.`);
  console.log('0 passed, 0 failed');
}
rmSync(scratch, { recursive: true, force: true });

/** Every second article is kept from those who write rules: its figures say how they carry over. */
function halve(rows) {
  for (const [rest, name] of ['odd', 'even'].entries())
    writeFileSync(half(name), rows.filter((_, i) => i % 2 === rest).join('\n'));
}

async function evaluate(hashia) {
  const floors = JSON.parse(readFileSync(join(root, 'tools', 'floors.json'), 'utf8'));
  const scores = await scoreAll(hashia).finally(() => rmSync(hashia, { force: true }));
  let failed = 0;
  let passed = 0;
  for (const name of ['unrelated pairs', ...Object.keys(scored)]) {
    const score = scores.get(name);
    console.log(`\n${name} (${score.seconds} s)${score.error ? `: ${score.error}` : ''}`);
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

/** Name → figures; two are worked out at a time. */
async function scoreAll(hashia) {
  const scores = new Map();
  const score = async (name, run) => {
    scores.set(name, await figuresOf([scorer, ...scored[name], '--json', '--run', run]));
  };
  const own = `"${process.execPath}" "${hashia}"`;
  // What the scorer adds to the command is a comment to the shell: these answers stand already.
  const given = `cat "${answers}" #`;
  const scoreAnswered = async () => {
    const failure = await answerOnce(hashia);
    for (const name of answered) {
      if (failure.error === undefined) await score(name, given);
      else scores.set(name, failure);
    }
  };
  const rest = Object.keys(scored).filter((name) => !answered.includes(name));
  const scoreUnrelated = async () => void scores.set('unrelated pairs', await figuresOf([hashia, ...unrelated]));
  const queue = [scoreUnrelated, scoreAnswered, ...rest.map((name) => () => score(name, own))];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await next();
  };
  await Promise.all([lane(), lane()]);
  return scores;
}

/** Answers every row of `more` as the scorer would ask for it; says how that ended. */
async function answerOnce(hashia) {
  const rows = readFileSync(gold('more'), 'utf8').split('\n').filter(Boolean).map(JSON.parse);
  const asked = rows.map(({ id, title, text, outlet, date, url }) =>
    JSON.stringify({ id, title, text, outlet, date, url }),
  );
  writeFileSync(half('all'), asked.join('\n'));
  const { output, ...ended } = await started([hashia, 'analyze', '--in', half('all'), '--sources', seeds]);
  writeFileSync(answers, output);
  return ended;
}

async function figuresOf(args) {
  const { output, error, seconds } = await started(args);
  return error === undefined ? { ...JSON.parse(output), seconds } : { error, seconds };
}

async function started(args) {
  const options = { cwd: root, maxBuffer: 1 << 28, timeout: 600_000 };
  const start = Date.now();
  const { stdout = '', error } = await promisify(execFile)(process.execPath, args, options).catch((error) => ({
    error,
  }));
  const said =
    error &&
    String(error.stderr || error.message)
      .trim()
      .split('\n')
      .slice(-3)
      .join(' ');
  return { output: stdout, error: said, seconds: Math.round((Date.now() - start) / 1000) };
}
