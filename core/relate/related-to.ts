import type { Article } from '../article';
import type { Claim } from '../claim';
import type { Related } from '../relation';
import type { FrameReading } from '../statement';
import { backed } from './backed';
import { carriedWords } from './carried';
import { context } from './context';
import type { Corpus, Entry } from './corpus';
import { differs, incomparable } from './differs';
import { disputed } from './disputed';
import { evidenceFor } from './evidence';
import type { Likeness } from './likeness';
import { type Nearness, nearnessOf } from './nearness';
import { sameOccasion, whenOf } from './occasion';
import type { OriginKeys } from './origin-keys';
import { shareOfWords } from './overlap';
import type { Finding, Pair, RelationRule } from './pair';
import { repeated } from './repeated';

/** First answer wins: a difference in value is told before agreement, agreement before mere context. */
const rules: readonly RelationRule[] = [differs, disputed, repeated, backed, context];

export interface Candidate {
  readonly related: Related;
  /** How likely an editor is to set the statement beside the claim, 0..1. */
  readonly nearness: number;
  /** Among several ways to relate one statement: the same question first, mere context last. */
  readonly rank: number;
}

interface Asked {
  readonly article: Article;
  readonly claim: Claim;
  readonly readings: readonly FrameReading[];
  readonly keys: OriginKeys;
}

interface Compared extends Asked {
  readonly nearness: Nearness;
  readonly likeness: Likeness;
}

/** Every statement of the corpus that bears on the claim, once, by its nearest question or by its very words. */
export function relatedTo(asked: Asked, corpus: Corpus, nearness: Nearness = nearnessOf): Candidate[] {
  const best = new Map<string, Weighed>();
  const compared = { ...asked, nearness, likeness: corpus.likeness(asked.claim) };
  for (const here of asked.readings) {
    for (const id of [here.proposition, ...corpus.links.from(here.proposition)]) {
      for (const entry of corpus.byProposition.get(id) ?? []) {
        const weighed = weigh(compared, { here, id, entry }, corpus);
        const known = best.get(entry.statement.id);
        if (weighed && weighed.rank > (known?.rank ?? -1)) best.set(entry.statement.id, weighed);
      }
    }
  }
  const carried = carriedWords(compared, corpus).filter(({ related }) => !best.has(related.statement.id));
  return [...[...best.values()].map((weighed) => candidateOf(weighed, asked, corpus)), ...carried];
}

/** A statement that answers a question of the claim, or one linked with it. */
interface Meeting {
  readonly here: FrameReading;
  readonly id: string;
  readonly entry: Entry;
}

/** One way to relate a statement. What shows it is worked out for the best way only. */
interface Weighed extends Pick<Candidate, 'nearness' | 'rank'> {
  readonly pair: Pair;
  readonly finding: Finding;
}

function weigh(asked: Compared, meeting: Meeting, corpus: Corpus): Weighed | null {
  const pair = pairOf(asked, meeting, corpus);
  if (!pair || (pair.apartInTime && corpus.occasions.passing.has(meeting.id))) return null;
  const finding = firstFinding(pair);
  if (!finding) return null;
  const nearness = asked.nearness(pair, finding, weighingOf(asked, corpus));
  return { pair, finding, nearness, rank: nearness + precedence(pair, finding) };
}

const weighingOf = ({ readings }: Asked, { rarityOf, isForemost }: Corpus) => ({ readings, rarityOf, isForemost });

function candidateOf({ pair, finding, nearness, rank }: Weighed, { keys }: Asked, corpus: Corpus): Candidate {
  const { statement, source } = pair.entry;
  const origin = keys.of(pair.entry);
  const interview = pair.sameOrigin ? keys.interviewOf(origin) : null;
  const evidence = evidenceFor(pair, finding, { questions: corpus.questions, interview });
  return { related: { statement, source, ...finding, evidence, origin }, nearness, rank };
}

/** A happening that is told differs from another, and is backed by what held then. */
const tellsOfOne: ReadonlySet<Pair['link']> = new Set(['differs', 'backed']);

function pairOf(asked: Compared, { here, id, entry }: Meeting, { links, occasions }: Corpus): Pair | null {
  const there = entry.readings.find(({ proposition }) => proposition === id);
  const link = id === here.proposition ? 'same' : links.between(here.proposition, id);
  if (!there || !link) return null;
  const { claim, article, readings, keys } = asked;
  const { statement, source } = entry;
  const bound = occasions.timeBound.has(id) || (tellsOfOne.has(link) && occasions.timeBound.has(here.proposition));
  return {
    claim,
    article,
    entry,
    here,
    there,
    readings,
    links,
    link,
    sameOrigin: keys.shared(claim, entry),
    apartInTime: bound && !sameOccasion([here, there], [whenOf(claim, article.date), whenOf(statement, source.date)]),
    overlap: shareOfWords(claim, statement),
    wording: asked.likeness.of(statement.id),
  };
}

/** Among several ways to relate one statement: the same question first, mere context last. */
export const precedence = ({ link }: Pair, { relation }: Finding) =>
  Number(link === 'same' || link === 'differs') + Number(relation.kind !== 'context');

function firstFinding(pair: Pair): Finding | null {
  if (incomparable(pair)) return null;
  for (const rule of rules) {
    const finding = rule(pair);
    if (finding) return finding;
  }
  return null;
}
