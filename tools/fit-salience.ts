import { readFileSync, writeFileSync } from 'node:fs';
import entities from '../assets/topics/pak-afghan-security/entities.json';
import type { Span } from '../core/article';
import { attribute } from '../core/attribute/attribute';
import { indexEntities } from '../core/entities/entities';
import { choose } from '../core/extract/choose';
import { lowerRepeats } from '../core/extract/distinct';
import type { Draft, Scene } from '../core/extract/draft';
import { draftsOf } from '../core/extract/drafts';
import { features } from '../core/extract/features';
import { sceneOf } from '../core/extract/scene';
import { readWords } from '../core/extract/text-words';
import type { Weights } from '../core/extract/weigh';
import type { Entity } from '../core/pack';
import { datesIn } from '../core/quantities/dates';
import { figuresIn } from '../core/quantities/figures';
import { segment } from '../core/segment/segment';
import { type KeyScore, meanOf, pairOff, scoreKeys } from './key-claims-score';
import { type Example, fitLogistic } from './logistic';
import { polish } from './polish';

/** Fits the weights of core/extract to labelled articles: fit-salience [--ridge N] [--out FILE] labels.jsonl … */

interface Labelled {
  readonly text: string;
  readonly title: string | null;
  readonly date: string | null;
  /** 2 = a key claim, by labeller. */
  readonly claims: readonly (Span & { readonly key: { readonly A: number; readonly B: number } })[];
}

interface Study {
  readonly drafts: readonly Draft[];
  readonly scene: Scene;
  /** Key claims, one list for each labeller. */
  readonly keys: readonly (readonly Span[])[];
  readonly examples: readonly Example[];
}

const FOLDS = 13;
/** An article of so many drafts weighs as much as all of them; a longer one weighs more, but not in proportion. */
const USUAL_DRAFTS = 55;
/** What a claim that no labeller calls key still counts, against a sentence that is no claim at all. */
const MINOR_CLAIM = 0.15;
const index = indexEntities(entities as readonly Entity[]);

function study(row: Labelled): Study {
  const { text, date } = row;
  const sentences = segment(text);
  const findings = {
    text,
    title: row.title ?? '',
    sentences,
    entities: index,
    attributions: attribute({ text, sentences, entities: index, date }),
    figures: figuresIn(text),
    dates: datesIn(text, date),
  };
  const words = readWords(text);
  const drafts = draftsOf(findings, words);
  const scene = sceneOf(findings, drafts, words);
  const keys = (['A', 'B'] as const).map((who) => row.claims.filter((claim) => claim.key[who] === 2));
  const paired = keys.map((list) => pairOff(drafts, list));
  const claims = pairOff(drafts, row.claims);
  const examples = drafts.map((draft) => ({
    values: features.map((feature) => feature.value(draft, scene)),
    target: paired.filter((pairs) => pairs.has(draft)).length / keys.length || (claims.has(draft) ? MINOR_CLAIM : 0),
  }));
  return { drafts, scene, keys, examples };
}

/** Each article's values are taken from its own mean: what counts is the order within an article. */
function fitWeights(studies: readonly Study[], ridge: number): Weights {
  const model = fitLogistic(studies.flatMap(centred), ridge);
  const means = meansOf(studies.flatMap((one) => one.examples));
  const intercept = model.weights.reduce((sum, weight, j) => sum - weight * (means[j] ?? 0), model.intercept);
  const polished = polish(model.weights, (tried) => measure(studies, intercept, tried));
  const weights = features.map(({ name }, j) => [name, Math.round(1000 * (polished[j] ?? 0)) / 1000] as const);
  return { intercept: Math.round(1000 * intercept) / 1000, weights: Object.fromEntries(weights) };
}

function centred({ examples }: Study): Example[] {
  const means = meansOf(examples);
  const weight = Math.sqrt(USUAL_DRAFTS / examples.length);
  return examples.map(({ values, target }) => ({
    values: values.map((value, j) => value - (means[j] ?? 0)),
    target,
    weight,
  }));
}

function meansOf(examples: readonly Example[]): number[] {
  return features.map((_, j) => examples.reduce((sum, { values }) => sum + (values[j] ?? 0), 0) / examples.length);
}

/** What the weights are for: the mean of P@5, R@10 and F1. */
function measure(studies: readonly Study[], intercept: number, weights: readonly number[]): number {
  const scores = studies.flatMap((one) => scoreBy(one, intercept, weights));
  return scores.reduce((sum, { p5, r10, f1 }) => sum + p5 + r10 + f1, 0) / (3 * scores.length);
}

function score(study: Study, { intercept, weights }: Weights): KeyScore[] {
  return scoreBy(
    study,
    intercept,
    features.map(({ name }) => weights[name] ?? 0),
  );
}

/** `weights` in the order of the features. */
function scoreBy({ drafts, scene, keys, examples }: Study, intercept: number, weights: readonly number[]): KeyScore[] {
  const salienceOf = ({ values }: Example) =>
    1 / (1 + Math.exp(-values.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), intercept)));
  const saliences = examples.map(salienceOf);
  const ranked = lowerRepeats(drafts.map((draft, i) => ({ draft, salience: saliences[i] ?? 0, reasons: [] })));
  const order = [...ranked].sort((a, b) => b.salience - a.salience).map(({ draft }) => draft);
  const marks = [...choose(ranked, scene.length)].map(({ draft }) => draft);
  return keys.filter((list) => list.length > 0).map((list) => scoreKeys(order, marks, list));
}

/** Every article is scored by weights that never saw it. */
function crossValidate(studies: readonly Study[], ridge: number): KeyScore {
  const scores = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitWeights(
      studies.filter((_one, i) => i % FOLDS !== fold),
      ridge,
    );
    return studies.filter((_one, i) => i % FOLDS === fold).flatMap((one) => score(one, weights));
  });
  return meanOf(scores.flat());
}

function main(words: readonly string[]): void {
  const flag = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const ridge = Number(flag('--ridge') ?? 8);
  const out = flag('--out');
  const paths = words.filter((word, i) => !word.startsWith('--') && !words[i - 1]?.startsWith('--'));
  const rows = paths.flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean));
  const studies = rows.map((line) => study(JSON.parse(line) as Labelled));
  const fitted = fitWeights(studies, ridge);
  const figures = {
    articles: studies.length,
    ridge,
    crossValidated: crossValidate(studies, ridge),
    onFittedArticles: meanOf(studies.flatMap((one) => score(one, fitted))),
  };
  console.log(JSON.stringify(figures, null, 2));
  if (out) writeFileSync(out, `${JSON.stringify({ ...figures, ...fitted }, null, 2)}\n`);
}

main(process.argv.slice(2));
