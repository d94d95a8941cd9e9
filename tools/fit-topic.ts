import { readFileSync, writeFileSync } from 'node:fs';
import { lexicon } from '../assets/topics/pak-afghan-security/lexicon';
import { usageOf } from '../core/topic/features';
import { compileLexicon } from '../core/topic/lexicon';
import { rules } from '../core/topic/rules';
import { fitSigned, probability, type WeightedExample } from './signed-logistic';

/** Fits the weights of core/topic to labelled articles: fit-topic [--ridge N] [--from N] [--out FILE] [--errors] [--weights] labels.jsonl */

interface Labelled {
  readonly title: string | null;
  readonly text: string;
  readonly outlet: string | null;
  readonly label: 'positive' | 'negative' | 'borderline';
  readonly tier?: string | null;
  readonly hard?: boolean | null;
}

interface Study extends WeightedExample {
  readonly row: Labelled;
  readonly core: boolean;
  readonly adjacent: boolean;
}

const COMMON_OUTLET = 20;
const FOLDS = 5;
const ROUNDS = 3;
const signs = rules.map(({ weighs }) => ({ for: 1, against: -1, either: 0 })[weighs]);
const compiled = compileLexicon(lexicon);

function study(row: Labelled): Study {
  const usage = usageOf({ title: row.title ?? '', text: row.text }, compiled);
  const adjacent = row.tier === 'adjacent';
  const core = row.label === 'positive' && !adjacent;
  const target = adjacent ? 0.25 : core ? 1 : 0;
  return {
    row,
    core,
    adjacent,
    target,
    weight: adjacent ? 0.3 : core ? 2 : 1,
    values: rules.map(({ holds }) => holds(usage)),
  };
}

type Scored = readonly [score: number, study: Study];

/** Each part is scored by weights fitted to the others. */
function scoreHeldOut(
  studies: readonly Study[],
  ridge: number,
  partOf: (study: Study, i: number) => unknown,
): Scored[] {
  const parts = new Set(studies.map(partOf));
  return [...parts].flatMap((part) => {
    const held = studies.filter((one, i) => partOf(one, i) === part);
    const weights = fitSigned(
      studies.filter((one, i) => partOf(one, i) !== part),
      signs,
      ridge,
    );
    return held.map((one) => [probability(one.values, weights), one] as const);
  });
}

function figuresOf(scored: readonly Scored[], from = 0.5) {
  const counted = scored.filter(([, { adjacent }]) => !adjacent);
  const on = counted.filter(([score]) => score >= from);
  const right = on.filter(([, { core }]) => core).length;
  const cores = counted.filter(([, { core }]) => core).length;
  const ranked = [...counted].sort((a, b) => b[0] - a[0]);
  let found = 0;
  let ap = 0;
  ranked.forEach(([, { core }], i) => {
    if (core) ap += ++found / (i + 1) / cores;
  });
  const hard = counted.filter(([, { row }]) => row.hard);
  const round = (x: number) => Math.round(1000 * x) / 1000;
  return {
    precision: round(right / on.length),
    recall: round(right / cores),
    f1: round((2 * right) / (on.length + cores)),
    ap: round(ap),
    hardFalsePositives: round(hard.filter(([score]) => score >= from).length / hard.length),
  };
}

/** A name and its figures, on one line. */
function print(name: string, scored: readonly Scored[], from: number): void {
  const figures = Object.entries(figuresOf(scored, from));
  console.log(name.padEnd(24), figures.map(([key, value]) => `${key} ${value.toFixed(3)}`).join('  '));
}

function printErrors(scored: readonly Scored[], from: number): void {
  const wrong = scored.filter(([score, { core, adjacent }]) => !adjacent && score >= from !== core);
  for (const [score, { row, core }] of wrong.sort((a, b) => b[0] - a[0])) {
    console.error(`${core ? 'missed' : 'false '} ${score.toFixed(2)} ${row.outlet} | ${row.title}`);
  }
}

interface Asked {
  /** Labelled articles, one a line. */
  readonly path: string;
  readonly ridge: number;
  /** The score from which an article counts as on the topic. */
  readonly from: number;
  readonly out: string | undefined;
  readonly errors: boolean;
  readonly weights: boolean;
}

function askedBy(words: readonly string[]): Asked | null {
  const flag = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const valued = ['--ridge', '--from', '--out'];
  const path = words.find((word, i) => !word.startsWith('--') && !valued.includes(words[i - 1] ?? ''));
  if (!path) return null;
  return {
    path,
    ridge: Number(flag('--ridge') ?? 1),
    from: Number(flag('--from') ?? 0.5),
    out: flag('--out'),
    errors: words.includes('--errors'),
    weights: words.includes('--weights'),
  };
}

function studiesAt(path: string): Study[] {
  const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return rows
    .map((line) => JSON.parse(line) as Labelled)
    .flatMap((row) => (row.label === 'borderline' ? [] : [study(row)]));
}

/** Outlets with many articles, each left out in turn. */
function commonIn(studies: readonly Study[]): Set<string | null> {
  const counts = new Map<string | null, number>();
  for (const { row } of studies) counts.set(row.outlet, (counts.get(row.outlet) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => n > COMMON_OUTLET).map(([outlet]) => outlet));
}

function main(asked: Asked): void {
  const { ridge, from, out } = asked;
  const studies = studiesAt(asked.path);
  const weights = fitSigned(studies, signs, ridge).map((weight) => Math.round(100 * weight) / 100);
  // Round by round, every row is in another fold with other rows.
  const rounds = Array.from({ length: ROUNDS }, (_, round) =>
    scoreHeldOut(studies, ridge, (_one, i) => Math.floor(i / (round * 3 + 1)) % FOLDS),
  );
  const common = commonIn(studies);
  const byOutlet = scoreHeldOut(studies, ridge, ({ row }) => (common.has(row.outlet) ? row.outlet : 'small'));
  const trained = studies.map((one) => [probability(one.values, weights), one] as const);
  print('train', trained, from);
  for (const scored of rounds) print(`${FOLDS}-fold`, scored, from);
  print('outlets left out', byOutlet, from);
  const of = (outlet: string | null) => byOutlet.filter(([, { row }]) => row.outlet === outlet);
  for (const outlet of common) print(`  ${outlet}`, of(outlet), from);
  if (asked.errors) for (const scored of [rounds[0] ?? [], byOutlet]) printErrors(scored, from);
  const named = rules.map(({ name }, j) => [name, weights[j]] as const);
  if (asked.weights) console.log(named.map(([name, weight]) => `${weight}\t${name}`).join('\n'));
  if (out) writeFileSync(out, `${JSON.stringify(Object.fromEntries(named), null, 2)}\n`);
}

const asked = askedBy(process.argv.slice(2));
if (asked === null) {
  console.error('usage: fit-topic [--ridge N] [--from N] [--out FILE] [--errors] [--weights] labels.jsonl');
  process.exit(2);
}
main(asked);
