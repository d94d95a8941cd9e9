import * as v from 'valibot';
import type { Pack } from './pack';
import { brokenRule } from './pack-rules';
import { packShape } from './pack-shape';

/** What is wrong with a pack: which rule, where ("statements.3.source"), and in words. */
export interface PackProblem {
  readonly name:
    | 'too-large'
    | 'not-json'
    | 'too-deep'
    | 'forbidden-key'
    | 'wrong-version'
    | 'wrong-shape'
    | 'duplicate-id'
    | 'alias-clash'
    | 'unknown-source'
    | 'unknown-proposition'
    | 'unknown-entity'
    | 'bad-span';
  readonly path: string;
  readonly message: string;
}

export type PackResult =
  | { readonly ok: true; readonly value: Pack }
  | { readonly ok: false; readonly error: PackProblem };

/** A pack's text form in bytes: room for some 10,000 statements, and parsed in well under a second. */
export const packBytesLimit = 10_000_000;

/** A pack as a file has it. */
export function parsePackText(text: string): PackResult {
  // A character is one to three bytes of UTF-8 per UTF-16 unit: the length alone settles most cases.
  if (text.length > packBytesLimit || utf8Length(text) > packBytesLimit) {
    return problem('too-large', '', `a pack has at most ${packBytesLimit} bytes`);
  }
  try {
    return parsePack(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return problem('not-json', '', error.message);
  }
}

/** A pack as JSON. Only what comes out of here is trusted: unknown keys are dropped, references hold. */
export function parsePack(json: unknown): PackResult {
  const unsafe = unsafeKey(json);
  if (unsafe) return unsafe;
  const version = versionOf(json);
  if (version !== null && !/^1\.\d+\.\d+$/.test(version)) {
    return problem('wrong-version', 'version', `"${version.slice(0, 40)}" is not a 1.x.y pack`);
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

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

interface Nested {
  readonly value: object;
  readonly key: string | number;
  readonly within: Nested | null;
  readonly depth: number;
}

const deepest = 40;
/** Objects and lists in one pack; 10,000 statements are some 150,000. */
const most = 500_000;

/** Looks at every key once, without recursion: a file may nest deeper than the stack. */
function unsafeKey(json: unknown): PackResult | null {
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

function problem(name: PackProblem['name'], path: string, message: string): PackResult {
  return { ok: false, error: { name, path, message } };
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A surrogate pair is two units and four bytes: one more for each half.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
