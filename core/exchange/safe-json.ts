export type ProblemName =
  | 'too-large'
  | 'not-json'
  | 'cut-off'
  | 'too-deep'
  | 'forbidden-key'
  | 'unknown-format'
  | 'newer-version'
  | 'wrong-shape'
  | 'duplicate-id'
  | 'unknown-source';

/** What is wrong with a file: which rule, where ("notes.3.annotation.created"), and in words. */
export interface Problem {
  readonly name: ProblemName;
  readonly path: string;
  readonly message: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Problem };

/** Longest file in UTF-16 units: some 100,000 notes. */
export const longestFile = 150_000_000;
const deepest = 32;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

export function problem(name: ProblemName, path: string, message: string): { ok: false; error: Problem } {
  return { ok: false, error: { name, path, message } };
}

/** JSON from outside: not too long, not too deep, and without the keys that reach into every object. */
export function readJson(text: string): Outcome<unknown> {
  if (text.length > longestFile) return problem('too-large', '', `longer than ${longestFile} characters`);
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return unsafe(json) ?? { ok: true, value: json };
  } catch (error) {
    // A RangeError is a nesting deeper than the parser's own stack.
    if (error instanceof RangeError) return problem('too-deep', '', error.message);
    if (error instanceof SyntaxError) return problem('not-json', '', error.message);
    throw error;
  }
}

/** Looks at every key once, without recursion: a file may nest deeper than the stack. */
export function unsafe(json: unknown): { ok: false; error: Problem } | null {
  const rest: { value: unknown; path: string; depth: number }[] = [{ value: json, path: '', depth: 0 }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > deepest) return problem('too-deep', next.path, `nested more than ${deepest} levels`);
    for (const [key, value] of Object.entries(next.value)) {
      const path = next.path === '' ? key : `${next.path}.${key}`;
      if (forbiddenKeys.has(key)) return problem('forbidden-key', path, `the key "${key}" is not allowed`);
      if (typeof value === 'object' && value !== null) rest.push({ value, path, depth: next.depth + 1 });
    }
  }
  return null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
