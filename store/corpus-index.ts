import { type IndexedSource, openSegment, type StatementIndex } from '../core/relate/statement-index';
import type { DB } from './database';

/** An index as kept: one Blob of bytes a segment, read in one go. */
export interface StoredIndex {
  readonly topic: string;
  /** Of the corpus that it was made from; another revision has outlived it. */
  readonly revision: string;
  readonly segments: readonly StoredSegment[];
}

interface StoredSegment {
  readonly sources: readonly IndexedSource[];
  readonly dead: readonly string[];
  readonly bytes: Blob;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
}

export interface CorpusIndexes {
  /** Null when there is none of this revision, or it is damaged: then it is made again. */
  read(topic: string, revision: string): Promise<StatementIndex | null>;
  write(topic: string, revision: string, index: StatementIndex): Promise<void>;
}

export function createCorpusIndexes(db: () => Promise<DB>): CorpusIndexes {
  return {
    async read(topic, revision) {
      const stored = await (await db()).get('indexes', topic);
      return stored?.revision === revision ? opened(stored) : null;
    },
    async write(topic, revision, { segments, dead }) {
      const kept = await Promise.all(
        segments.map(async ({ sources, postings }, i) => ({
          sources,
          dead: [...(dead[i] ?? [])],
          bytes: new Blob([postings.buffer]),
          hash: await hashOf(postings.buffer),
        })),
      );
      await (await db()).put('indexes', { topic, revision, segments: kept });
    },
  };
}

async function opened({ segments }: StoredIndex): Promise<StatementIndex | null> {
  const read = await Promise.all(segments.map(openStored));
  const whole = read.flatMap((segment) => segment ?? []);
  if (whole.length < segments.length) return null;
  return { segments: whole, dead: segments.map(({ dead }) => new Set(dead)) };
}

async function openStored({ sources, bytes, hash }: StoredSegment) {
  const buffer = await bytes.arrayBuffer();
  return (await hashOf(buffer)) === hash ? openSegment(sources, buffer) : null;
}

async function hashOf(buffer: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', buffer));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
