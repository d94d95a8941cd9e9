import * as v from 'valibot';
import type { Revision } from '../revision';
import type { Statement } from '../statement';
import { sourceSchema, statementSchema } from './corpus-schema';
import {
  type BackupSource,
  type HeldSource,
  heldSourceSchema,
  type KeptDraft,
  type KeptPack,
  keptDraftSchema,
  keptPackSchema,
  type SwitchedOff,
  switchedOffSchema,
} from './kept-pack';
import type { NoteRecord } from './note-record';
import { noteRecordSchema, text } from './note-schema';
import { revisionSchema } from './revision-schema';
import { type Problem, problem } from './safe-json';

/** The lists of a backup. */
export interface BackupLists {
  /** With tombstones and history. */
  readonly notes: readonly NoteRecord[];
  /** Saved by the reader, or a pack's and corrected by the reader. */
  readonly sources: readonly BackupSource[];
  readonly statements: readonly Statement[];
  /** Savings of the reader's sources: what the outlets changed, and what the reader corrected, can be seen from them. */
  readonly revisions: readonly Revision[];
  /** Pairs called unrelated, and claims muted on a page. */
  readonly hidden: readonly { readonly claim: string; readonly statement: string }[];
  readonly drafts: readonly KeptDraft[];
  readonly packs: readonly KeptPack[];
  /** Packs without a file, which come with the program. */
  readonly switchedOff: readonly SwitchedOff[];
  /** Sources that several packs in use carry. */
  readonly held: readonly HeldSource[];
  /** Sources of packs that the reader threw out, by id. */
  readonly removed: readonly string[];
}

export const emptyLists: BackupLists = {
  notes: [],
  sources: [],
  statements: [],
  revisions: [],
  hidden: [],
  drafts: [],
  packs: [],
  switchedOff: [],
  held: [],
  removed: [],
};

type Json = Readonly<Record<string, unknown>>;

/** Lists that every backup has had; files of earlier versions lack the others. */
const always = ['notes', 'sources', 'statements', 'hidden'] as const satisfies (keyof BackupLists)[];

/** The first list that no backup can lack; null when all are there. */
export function missingList(json: Json): string | null {
  return always.find((name) => !Array.isArray(json[name])) ?? null;
}

const pairSchema = v.object({ claim: text, statement: text });

/** The entries that can be trusted, and what is wrong with the others. */
export function readLists(json: Json): { lists: BackupLists; invalid: Problem[] } {
  const invalid: Problem[] = [];
  const read = <T>(name: keyof BackupLists, rule: Rule<T>) => readList(json[name], { name, rule, invalid });
  const sources = read('sources', { schema: sourceSchema, idOf: ({ id }) => id });
  const known = new Set(sources.map(({ id }) => id));
  const isKnown = ({ source }: { readonly source: string }) => known.has(source);
  const lists: BackupLists = {
    notes: read('notes', { schema: noteRecordSchema, idOf: ({ annotation }) => annotation.id }),
    sources,
    statements: read('statements', { schema: statementSchema, idOf: ({ id }) => id, isKnown }),
    revisions: read('revisions', {
      schema: revisionSchema,
      idOf: ({ source, savedAt }) => `${savedAt} ${source}`,
      isKnown,
    }),
    hidden: read('hidden', { schema: pairSchema, idOf: ({ claim, statement }) => `${claim} ${statement}` }),
    drafts: read('drafts', { schema: keptDraftSchema, idOf: ({ key }) => key }),
    packs: read('packs', { schema: keptPackSchema, idOf: ({ id }) => id }),
    switchedOff: read('switchedOff', { schema: switchedOffSchema, idOf: ({ id }) => id }),
    held: read('held', { schema: heldSourceSchema, idOf: ({ source }) => source }),
    removed: read('removed', { schema: sourceSchema.entries.id, idOf: (id) => id }),
  };
  return { lists, invalid };
}

interface Rule<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  readonly idOf: (value: T) => string;
  /** Whether the source that it refers to is in the file. */
  readonly isKnown?: (value: T) => boolean;
}

function readList<T>(
  list: unknown,
  { name, rule, invalid }: { readonly name: string; readonly rule: Rule<T>; readonly invalid: Problem[] },
): T[] {
  const good: T[] = [];
  const seen = new Set<string>();
  for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
    const path = `${name}.${index}`;
    const read = v.safeParse(rule.schema, item, { abortEarly: true });
    if (!read.success) invalid.push(shapeProblem(path, read.issues[0]));
    else if (seen.size === seen.add(rule.idOf(read.output)).size) invalid.push(twice(path));
    else if (rule.isKnown?.(read.output) === false) invalid.push(unknownSource(path));
    else good.push(read.output);
  }
  return good;
}

function shapeProblem(path: string, issue: v.BaseIssue<unknown>): Problem {
  return { name: 'wrong-shape', path: `${path}.${v.getDotPath(issue) ?? ''}`, message: issue.message };
}

export function twice(path: string): Problem {
  return problem('duplicate-id', path, 'the id occurs twice').error;
}

function unknownSource(path: string): Problem {
  return problem('unknown-source', `${path}.source`, 'no such source in the file').error;
}
