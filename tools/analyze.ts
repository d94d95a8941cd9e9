import { analyse } from '../core/analyse';
import type { Article } from '../core/article';
import type { Claim } from '../core/claim';
import { type EntityIndex, indexEntities } from '../core/entities/entities';
import type { Pack } from '../core/pack';
import { type Corpus, indexCorpus, relateClaims } from '../core/relate/relate';
import type { Evidence, Related, RelatedClaim } from '../core/relation';
import { sourceOf, statementsOf } from '../core/save';
import { detect } from '../core/topic/detect';
import { articlesAt, eachArticle } from './article-file';
import type { Flags, Verb } from './command-line';

interface Desk {
  readonly pack: Pack;
  readonly entities: EntityIndex;
  /** The corpus an article is related to; without the article itself under `--leave-one-out`. */
  corpusFor(articleId: string): Corpus;
}

export const analyzeVerb: Verb = {
  takes: ['in', 'sources'],
  switches: ['leave-one-out'],
  run(flags, pack) {
    const desk = openDesk(flags, pack);
    return eachArticle(flags, (article) => analyzeOne(article, desk));
  },
};

function openDesk(flags: Flags, pack: Pack): Desk {
  const entities = indexEntities(pack.entities);
  const paths = flags.values.get('sources');
  const saved =
    paths === undefined ? null : paths.flatMap(articlesAt).map((article) => saveArticle(article, pack, entities));
  const sources = saved === null ? pack.sources : saved.map(({ source }) => source);
  const statements = saved === null ? pack.statements : saved.flatMap((s) => s.statements);
  const leaveOut = flags.values.has('leave-one-out');
  const corpora = new Map<string, Corpus>();
  return {
    pack,
    entities,
    corpusFor(articleId) {
      const without = leaveOut && sources.some(({ id }) => id === articleId) ? articleId : '';
      const known = corpora.get(without);
      if (known !== undefined) return known;
      const corpus = indexCorpus({
        ...pack,
        sources: sources.filter(({ id }) => id !== without),
        statements: statements.filter(({ source }) => source !== without),
      });
      corpora.set(without, corpus);
      return corpus;
    },
  };
}

function saveArticle(article: Article, pack: Pack, entities: EntityIndex) {
  const source = sourceOf(article, 'reader');
  return { source, statements: statementsOf(source, article, analyse(article, entities), pack) };
}

function analyzeOne(article: Article, desk: Desk): object {
  const topic = detect(article, desk.pack.lexicon);
  const related = relateClaims(article, analyse(article, desk.entities), desk.corpusFor(article.id));
  return { id: article.id, topic, claims: related.claims.map(claimRow) };
}

function claimRow({ claim, related }: RelatedClaim): object {
  const { speaker = null, cue = null } = claim.attribution ?? {};
  return {
    start: claim.start,
    end: claim.end,
    text: claim.text,
    salience: claim.salience,
    highlight: claim.highlight,
    kind: claim.kind,
    form: claim.attribution?.form ?? null,
    speaker: speaker && { name: speaker.name, start: speaker.span?.start ?? null, end: speaker.span?.end ?? null },
    cue,
    content: contentOf(claim),
    figures: claim.figures,
    dates: claim.dates,
    reasons: claim.reasons,
    related: related.map(relatedRow),
  };
}

function contentOf({ attribution }: Claim): object | null {
  const first = attribution?.content[0];
  const last = attribution?.content.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function relatedRow({ statement, source, relation, strength, evidence, origin }: Related): object {
  return {
    articleId: source.id,
    start: statement.start,
    end: statement.end,
    text: statement.text,
    speaker: statement.speaker?.name ?? null,
    outlet: source.outlet,
    date: source.date,
    relation: relation.kind,
    strength,
    evidence: evidence.map(withoutLabels),
    origin,
  };
}

/** The questions in English alone. */
function withoutLabels(evidence: Evidence): object {
  if (evidence.kind === 'proposition') return { ...evidence, labels: undefined };
  if (evidence.kind !== 'linked') return evidence;
  const { kind, here, there } = evidence;
  return { kind, here: { id: here.id, label: here.label }, there: { id: there.id, label: there.label } };
}
