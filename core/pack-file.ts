import { canonicalJson } from './canonical-json';
import { uuidOf } from './exchange/stable-id';
import { type Pack, topicOf } from './pack';
import type { Source, Statement } from './statement';

export interface PackCounts {
  readonly sources: number;
  readonly statements: number;
  readonly entities: number;
  readonly propositions: number;
}

/** A source by id, and a hash of all that is said of it and in it: two packs that differ there have another hash. */
export interface SourceMark {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
}

/** What a list of packs shows, and what is compared when another one comes. */
export interface PackHead {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly language: string;
  readonly licence: string;
  readonly author: string | null;
  readonly madeOn: string | null;
  readonly topic: string;
  readonly sha256: string;
  readonly counts: PackCounts;
  readonly marks: readonly SourceMark[];
}

export function headOfPack(pack: Pack, sha256: string): PackHead {
  const { id, version, title, language, licence, author = null, madeOn = null } = pack;
  const { sources, statements, entities, propositions } = pack;
  return {
    ...{ id, version, title, language, licence, author, madeOn, sha256 },
    topic: topicOf(pack),
    counts: {
      sources: sources.length,
      statements: statements.length,
      entities: entities.length,
      propositions: propositions.length,
    },
    marks: marksOf(sources, statements),
  };
}

/** The pack that carries a source is no part of what the source is. */
export function marksOf(sources: readonly Source[], statements: readonly Statement[]): SourceMark[] {
  const bySource = new Map<string, Statement[]>(sources.map(({ id }) => [id, []]));
  for (const statement of statements) bySource.get(statement.source)?.push(statement);
  return sources.map((source) => {
    const { pack: _, topic: __, ...own } = source;
    const said = [...(bySource.get(source.id) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
    return { id: source.id, title: source.title, hash: uuidOf(canonicalJson([own, said])) };
  });
}

/** -1, 0 or 1 as "1.2.10" is older than, the same as or newer than "1.3.0". */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i++) {
    const step = Math.sign((left?.[i] ?? 0) - (right?.[i] ?? 0));
    if (step !== 0) return step;
  }
  return 0;
}
