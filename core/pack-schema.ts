import * as v from 'valibot';
import type { Pack } from './pack';
import { brokenRule } from './pack-rules';
import { packShape } from './pack-shape';

const packProblems = [
  'too-large',
  'too-many',
  'damaged',
  'not-json',
  'not-a-pack',
  'too-deep',
  'forbidden-key',
  'newer-version',
  'wrong-version',
  'wrong-hash',
  'wrong-shape',
  'reserved-id',
  'duplicate-id',
  'alias-clash',
  'markup',
  'unknown-source',
  'unknown-proposition',
  'unknown-entity',
  'bad-span',
] as const;
export type PackProblemName = (typeof packProblems)[number];

/** What is wrong with a pack: which rule, where ("statements.3.source"), and in words. */
export interface PackProblem {
  readonly name: PackProblemName;
  readonly path: string;
  readonly message: string;
}

export interface Refusal {
  readonly ok: false;
  readonly error: PackProblem;
}

export type PackResult = { readonly ok: true; readonly value: Pack } | Refusal;

/** Statements in one pack: what a laptop's browser takes in within half a minute. */
const packStatementsLimit = 150_000;

/** A pack as JSON. Only what comes out of here is trusted: unknown keys are dropped, references hold. */
export function parsePack(json: unknown): PackResult {
  const unsafe = unsafeKey(json);
  if (unsafe) return unsafe;
  const version = versionOf(json);
  if (version !== null && !/^1\.\d+\.\d+$/.test(version)) {
    return problem('wrong-version', 'version', `"${version.slice(0, 40)}" is not a 1.x.y pack`);
  }
  const many = statementsIn(json);
  if (many > packStatementsLimit) {
    return problem('too-many', 'statements', `${many} statements; a pack has at most ${packStatementsLimit}`);
  }
  const parsed = v.safeParse(packShape, json, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return problem('wrong-shape', v.getDotPath(issue) ?? '', issue.message);
  }
  const error = brokenRule(parsed.output);
  return error ? { ok: false, error } : { ok: true, value: parsed.output };
}

function versionOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('version' in json)) return null;
  return typeof json.version === 'string' ? json.version : null;
}

function statementsIn(json: unknown): number {
  if (typeof json !== 'object' || json === null || !('statements' in json)) return 0;
  return Array.isArray(json.statements) ? json.statements.length : 0;
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

interface Nested {
  readonly value: object;
  readonly key: string | number;
  readonly within: Nested | null;
  readonly depth: number;
}

const deepest = 40;
/** Objects and lists in one pack; 10,000 statements are some 150,000. */
const most = 4_000_000;

/** Looks at every key once, without recursion: a file may nest deeper than the stack. */
function unsafeKey(json: unknown): Refusal | null {
  if (typeof json !== 'object' || json === null) return null;
  const rest: Nested[] = [{ value: json, key: '', within: null, depth: 0 }];
  for (let seen = 1, next = rest.pop(); next; next = rest.pop(), seen++) {
    if (next.depth > deepest) return problem('too-deep', pathOf(next), `nested more than ${deepest} levels`);
    if (seen + rest.length > most) return problem('too-large', pathOf(next), `more than ${most} objects and lists`);
    const forbidden = Object.keys(Array.isArray(next.value) ? {} : next.value).find((key) => forbiddenKeys.has(key));
    if (forbidden !== undefined) {
      const path = pathOf({ value: {}, key: forbidden, within: next, depth: 0 });
      return problem('forbidden-key', path, `the key "${forbidden}" is not allowed`);
    }
    for (const inner of innerOf(next)) rest.push(inner);
  }
  return null;
}

function innerOf(within: Nested): Nested[] {
  const { value: outer, depth } = within;
  const entries: Iterable<[string | number, unknown]> = Array.isArray(outer) ? outer.entries() : Object.entries(outer);
  const inner: Nested[] = [];
  for (const [key, value] of entries) {
    if (typeof value === 'object' && value !== null) inner.push({ value, key, within, depth: depth + 1 });
  }
  return inner;
}

/** "statements.3.source" */
function pathOf({ key, within }: Nested): string {
  return within === null || within.within === null ? String(key) : `${pathOf(within)}.${key}`;
}

export function problem(name: PackProblemName, path: string, message: string): Refusal {
  return { ok: false, error: { name, path, message } };
}
