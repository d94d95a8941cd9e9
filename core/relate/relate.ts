import type { Article } from '../article';
import type { Claim } from '../claim';
import { readingClaims } from '../frame/read-claims';
import { knownAs } from '../known-as';
import { groupOrigins } from '../origins/group-origins';
import { missingSides } from '../origins/missing-sides';
import { utteranceOf, voicesOfClaims } from '../origins/utterance';
import type { MissingSide, Origin, Related, RelatedClaim } from '../relation';
import type { FrameReading, Statement } from '../statement';
import { finish, type Steps } from '../steps';
import { choose } from './choose';
import { type Corpus, indexCorpus, indexingCorpus } from './corpus';
import { type OriginKeys, originKeys } from './origin-keys';
import { relatedTo } from './related-to';
import { toldOnce } from './told-once';

export { type Corpus, indexCorpus, indexingCorpus };

/** What the corpus says beside each claim, and the picture over all of them. */
export interface Relating {
  readonly claims: readonly RelatedClaim[];
  readonly origins: readonly Origin[];
  readonly missingSides: readonly MissingSide[];
  readonly knownAs: string | null;
}

export function relateClaims(article: Article, claims: readonly Claim[], corpus: Corpus): Relating {
  return finish(relating(article, claims, corpus));
}

/** The same claim by claim. */
export function* relating(article: Article, claims: readonly Claim[], corpus: Corpus): Steps<Relating> {
  const own = knownAs(article, corpus.sources);
  const page = utteranceOf('page', article.text, { voices: voicesOfClaims(claims), date: article.date });
  const utterances = [...(page ? [page] : []), ...corpus.utterances.filter(({ member }) => member !== own)];
  yield;
  const origins = groupOrigins(corpus.sources, utterances);
  const keys = originKeys(origins);
  yield;
  const readings = yield* readingClaims(claims, article, corpus);
  const read = claims.map((claim, i) => ({ claim, readings: readings[i] ?? [] }));
  const related: RelatedClaim[] = [];
  for (const [i, { claim, readings }] of read.entries()) {
    yield;
    const statements = relatedStatements({ article, claim, readings, own, keys }, corpus);
    related.push({ id: `c${i + 1}`, claim, related: statements });
  }
  return {
    claims: toldOnce(related),
    origins,
    missingSides: missingSides(claims, onSameQuestions(read, corpus, own), sidesOf(corpus)),
    knownAs: own,
  };
}

const sidesOf = ({ parties = [] }: Corpus) => parties.flatMap(({ id, side }) => (side === true ? [id] : []));

interface Asked {
  readonly article: Article;
  readonly claim: Claim;
  readonly readings: readonly FrameReading[];
  readonly own: string | null;
  readonly keys: OriginKeys;
}

function relatedStatements(asked: Asked, corpus: Corpus): Related[] {
  const found = relatedTo(asked, corpus).filter(({ related }) => related.source.id !== asked.own);
  return choose(found);
}

function onSameQuestions(
  read: readonly { readings: readonly FrameReading[] }[],
  corpus: Corpus,
  own: string | null,
): Statement[] {
  const questions = new Set(read.flatMap(({ readings }) => readings.map(({ proposition }) => proposition)));
  const found = new Map<string, Statement>();
  for (const question of questions) {
    for (const { statement, source } of corpus.byProposition.get(question) ?? []) {
      if (source.id !== own) found.set(statement.id, statement);
    }
  }
  return [...found.values()];
}
