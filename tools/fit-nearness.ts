import { readFileSync, writeFileSync } from 'node:fs';
import { pack } from '../assets/topics/pak-afghan-security/index';
import { analyse } from '../core/analyse';
import type { Article, Span } from '../core/article';
import type { Claim } from '../core/claim';
import { indexEntities } from '../core/entities/entities';
import { readFrames } from '../core/frame/frame';
import { frameOf } from '../core/frame/proposition-frame';
import { groupOrigins } from '../core/origins/group-origins';
import { choose } from '../core/relate/choose';
import { type LinkTable, linkTable } from '../core/relate/links';
import { type Features, featuresOf, type Models, modelFor, nearnessBy, nearnessOf } from '../core/relate/nearness';
import weights from '../core/relate/nearness-weights.json';
import { type OriginKeys, originKeys } from '../core/relate/origin-keys';
import { type Corpus, indexCorpus } from '../core/relate/relate';
import { precedence, relatedTo } from '../core/relate/related-to';
import { sourceOf, statementsOf } from '../core/save';
import { articleOfRow, articlesAt } from './article-file';
import type { TextRow } from './command-line';
import { pairOff } from './key-claims-score';
import { fitNear, type Meeting, type NearWeights } from './near-weights';
import { type Beside, isLinked, type Link, type RelationScore, scoreRelations } from './relation-score';
import { fitSigned, type WeightedExample } from './signed-logistic';

/**
 * Fits the weights of core/relate/nearness to labelled articles:
 * fit-nearness --sources FOLDER [--ridge N] [--apart labels.jsonl] [--out FILE] [--near FILE] labels.jsonl …
 * It prints how a new fit does beside the weights that ship, also on articles kept apart. --near writes how near the
 * topic's questions are to one another, over the weights that ship.
 */

interface Labelled extends TextRow {
  readonly claims: readonly (Span & { readonly related: readonly Link[] })[];
}

/** A claim of an article, with what labellers set beside it. */
interface Asked {
  readonly claim: Claim;
  readonly links: readonly Link[];
  readonly paired: boolean;
}

interface Study {
  readonly article: Article;
  readonly corpus: Corpus;
  readonly keys: OriginKeys;
  readonly claims: readonly Asked[];
  readonly examples: readonly Judged[];
}

interface Judged extends Meeting {
  readonly model: keyof Models;
  readonly features: Features;
}

const FOLDS = 9;
const shipped: Models = weights;
/** Only curated statements have it, and those are not among the sources. */
const unfitted: ReadonlySet<string> = new Set(['pointed']);
/** The topic's questions by likeness alone, as the weights are fitted. */
const bare = withNear({});
const entities = indexEntities(pack.entities);
const saveAll = (articles: readonly Article[]) =>
  articles.map((article) => {
    const source = sourceOf(article, 'reader');
    return { source, statements: statementsOf(source, article, analyse(article, entities), pack) };
  });

function withNear(near: NearWeights): LinkTable {
  return linkTable(pack.propositions.map((one) => ({ ...one, frame: { ...frameOf(one), near: near[one.id] ?? {} } })));
}

/** An article that is itself among the sources is not set beside itself. */
function study(row: Labelled, saved: ReturnType<typeof saveAll>): Study {
  const article = articleOfRow(row);
  const others = saved.filter(({ source }) => source.id !== article.id);
  const sources = others.map(({ source }) => source);
  const statements = others.flatMap((one) => one.statements);
  const corpus = { ...indexCorpus({ ...pack, sources, statements }), links: bare };
  const claims = analyse(article, entities);
  const pairs = pairOff(claims, row.claims);
  const asked = claims.map((claim): Asked => {
    const paired = pairs.get(claim);
    const nearest = paired ?? [...pairOff([claim], row.claims).values()][0];
    return { claim, links: nearest?.related ?? [], paired: paired !== undefined };
  });
  const keys = originKeys(groupOrigins(corpus.sources, corpus.utterances));
  const part = { article, corpus, keys, claims: asked };
  return { ...part, examples: asked.flatMap((one) => judge(one, part)) };
}

/** Every pair that bears on a question in common, with what makes it near and whether a labeller linked it. */
function judge(asked: Asked, part: Omit<Study, 'examples'>): Judged[] {
  const best = new Map<string, Judged & { readonly rank: number }>();
  relatedTo(questionsOf(asked, part), part.corpus, (pair, finding, weighing) => {
    const nearness = nearnessOf(pair, finding, weighing);
    const { statement, source } = pair.entry;
    const rank = nearness + precedence(pair, finding);
    if (rank > (best.get(statement.id)?.rank ?? -1)) {
      const linked = asked.links.some((link) => isLinked(source.id, statement, link));
      best.set(statement.id, {
        model: modelFor(finding),
        features: featuresOf(pair, finding, weighing),
        linked,
        rank,
        here: pair.here.proposition,
        there: pair.there.proposition,
        odds: Math.log(nearness / (1 - nearness)),
      });
    }
    return nearness;
  });
  return [...best.values()];
}

function questionsOf({ claim }: Asked, { article, corpus, keys }: Omit<Study, 'examples'>) {
  return { article, claim, readings: readFrames(claim, article, corpus), keys };
}

const namesOf = (model: keyof Models) =>
  Object.keys(shipped[model].weights).filter((name) => !unfitted.has(name)) as (keyof Features)[];

function fitModels(studies: readonly Study[], ridge: number): Models {
  const all = studies.flatMap(({ examples }) => examples);
  const one = (model: keyof Models) => {
    const names = namesOf(model);
    const rows = all.filter((example) => example.model === model).map((example) => exampleOf(example, names));
    const [bias = 0, ...found] = fitSigned(rows, [0, ...names.map(() => 0)], ridge).map(round);
    const fitted = Object.fromEntries(names.map((name, i) => [name, found[i] ?? 0]));
    return { bias, weights: { ...shipped[model].weights, ...fitted } };
  };
  return { agreement: one('agreement'), dissent: one('dissent') };
}

const exampleOf = ({ features, linked }: Judged, names: readonly (keyof Features)[]): WeightedExample => ({
  values: [1, ...names.map((name) => features[name])],
  target: Number(linked),
  weight: 1,
});

const round = (value: number) => Math.round(100 * value) / 100;

/** What is shown beside each claim by some weights, with what is known of how near the questions are. */
function show(study: Study, models: Models, links: LinkTable): Beside[] {
  const nearness = nearnessBy(models);
  const corpus = { ...study.corpus, links };
  return study.claims.map((asked) => {
    const related = choose(relatedTo(questionsOf(asked, study), corpus, nearness));
    const shown = related.map(({ source, statement, relation }) => ({
      source: source.id,
      span: statement,
      kind: relation.kind,
    }));
    return { shown, links: asked.links, paired: asked.paired };
  });
}

type Weights = readonly [models: Models, links: LinkTable];

/** Every article is scored by weights that never saw it. */
function crossValidate(studies: readonly Study[], weighOn: (seen: readonly Study[]) => Weights): RelationScore {
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = weighOn(studies.filter((_one, i) => i % FOLDS !== fold));
    return studies.filter((_one, i) => i % FOLDS === fold).flatMap((one) => show(one, ...weights));
  });
  return scoreRelations(parts.flat());
}

const nearIn = (studies: readonly Study[]) =>
  fitNear(studies.flatMap(({ examples }) => examples.filter(({ model }) => model === 'agreement')));

function main(words: readonly string[]): void {
  const flag = (name: string) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const ridge = Number(flag('--ridge') ?? 3);
  const out = flag('--out');
  const saved = saveAll(articlesAt(flag('--sources') ?? ''));
  const studiesAt = (path: string) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => study(JSON.parse(line) as Labelled, saved));
  const paths = words.filter((word, i) => !word.startsWith('--') && !words[i - 1]?.startsWith('--'));
  const studies = paths.flatMap(studiesAt);
  const apart = [flag('--apart') ?? []].flat().flatMap(studiesAt);
  const fitted = fitModels(studies, ridge);
  const near = nearIn(studies);
  const shippedNear = linkTable(pack.propositions);
  const score = (some: readonly Study[], ...weights: Weights) =>
    scoreRelations(some.flatMap((one) => show(one, ...weights)));
  const figures = {
    articles: studies.length,
    ridge,
    models: {
      crossValidated: crossValidate(studies, (seen) => [fitModels(seen, ridge), bare]),
      fitted: score(studies, fitted, bare),
      apart: score(apart, fitted, bare),
    },
    near: {
      crossValidated: crossValidate(studies, (seen) => [shipped, withNear(nearIn(seen))]),
      fitted: score(studies, shipped, withNear(near)),
      apart: score(apart, shipped, withNear(near)),
    },
    without: { score: score(studies, shipped, bare), apart: score(apart, shipped, bare) },
    shipped: { score: score(studies, shipped, shippedNear), apart: score(apart, shipped, shippedNear) },
  };
  console.log(JSON.stringify(figures, null, 2));
  const nearFile = flag('--near');
  if (nearFile) writeFileSync(nearFile, `${JSON.stringify(near, null, 2)}\n`);
  if (out) writeFileSync(out, `${JSON.stringify({ ...figures, ...fitted }, null, 2)}\n`);
}

main(process.argv.slice(2));
