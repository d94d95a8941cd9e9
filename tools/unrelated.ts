import { analyse } from '../core/analyse';
import { indexEntities } from '../core/entities/entities';
import { readClaims } from '../core/frame/read-claims';
import type { Pack } from '../core/pack';
import { originKeys } from '../core/relate/origin-keys';
import { type Corpus, indexCorpus } from '../core/relate/relate';
import { relatedTo } from '../core/relate/related-to';
import type { RelationKind } from '../core/relation';
import { articleOfRow } from './article-file';
import { field, required, UsageError, usableRows, type Verb } from './command-line';

/**
 * Pairs a claim of an off-topic article with a shipped statement, so many times, and counts the relations found
 * before any floor is applied: `{ pairs, claims, disputed, differs, other, surprising }`.
 */
export const unrelatedVerb: Verb = {
  takes: ['in', 'pairs', 'seed'],
  switches: [],
  *run(flags, pack) {
    const count = Number(flags.values.get('pairs')?.[0] ?? 10_000);
    const seed = Number(flags.values.get('seed')?.[0] ?? 1);
    if (!Number.isInteger(count) || count < 1) throw new UsageError('--pairs needs a whole number.');
    const corpus = indexCorpus(pack);
    const claims = claimsOf(required(flags, 'in'), pack, corpus);
    if (claims.length === 0) throw new UsageError('No claim in an article labelled "negative".');
    yield { ...tally(sample(claims, pack.statements, { count, random: randomFrom(seed) })), claims: claims.length };
  },
};

/** Statement id → relation, for one claim. */
type Relations = ReadonlyMap<string, RelationKind>;

function claimsOf(path: string, pack: Pack, corpus: Corpus): Relations[] {
  const entities = indexEntities(pack.entities);
  const keys = originKeys([]);
  const off = usableRows(path).filter((row) => field(row, 'label') === 'negative');
  return off.map(articleOfRow).flatMap((article) => {
    const claims = analyse(article, entities);
    const read = readClaims(claims, article, pack);
    return claims.map((claim, i) => {
      const found = relatedTo({ article, claim, readings: read[i] ?? [], keys }, corpus);
      return new Map(found.map(({ related }) => [related.statement.id, related.relation.kind]));
    });
  });
}

function sample(
  claims: readonly Relations[],
  statements: Pack['statements'],
  { count, random }: { count: number; random: () => number },
): (RelationKind | null)[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, () => pick(claims)?.get(pick(statements)?.id ?? '') ?? null);
}

function tally(pairs: readonly (RelationKind | null)[]) {
  const of = (kind: RelationKind) => pairs.filter((relation) => relation === kind).length;
  const [disputed, differs] = [of('disputed'), of('differs')];
  const other = pairs.filter((relation) => relation !== null).length - disputed - differs;
  return { pairs: pairs.length, disputed, differs, other, surprising: disputed + differs };
}

/** Numbers 0..1 that are the same for the same seed (a linear congruence modulo 2³¹ − 1). */
function randomFrom(seed: number): () => number {
  const modulus = 2_147_483_647;
  let state = (Math.abs(Math.floor(seed)) % (modulus - 1)) + 1;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}
