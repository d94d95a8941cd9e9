import * as v from 'valibot';
import { claimKinds, parties } from './claim';
import type { Pack } from './pack';
import { brokenRule } from './pack-rules';

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

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const phrase = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const prose = v.pipe(v.string(), v.minLength(1), v.maxLength(5_000));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'));
/** A reader can click it, so nothing but the web: no `javascript:`, no `file:`. */
const webAddress = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\/\S+$/i, 'must start with http(s)://'));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const party = v.picklist(parties);

const role = v.object({ title: phrase, from: v.nullable(isoDate), to: v.nullable(isoDate) });
const entity = v.object({
  id,
  kind: v.picklist(['person', 'organisation', 'place', 'document']),
  name: phrase,
  aliases: v.array(phrase),
  party: v.nullable(party),
  roles: v.exactOptional(v.array(role)),
});

const lexicon = v.object({
  groups: v.array(v.object({ id, weight: v.pipe(v.number(), v.finite()), terms: v.array(phrase) })),
});

/** The frame is read, and judged, by core/frame. */
const proposition = v.object({ id, label: phrase, frame: v.unknown() });

const source = v.object({
  id,
  pack: id,
  title: phrase,
  outlet: v.nullable(phrase),
  date: v.nullable(isoDate),
  dateBasis: v.picklist(['stated', 'inferred', 'unknown']),
  url: v.nullable(webAddress),
  byline: v.nullable(phrase),
  language: v.nullable(phrase),
  relayedFrom: v.nullable(phrase),
  origin: v.nullable(id),
  fingerprint: v.array(v.pipe(v.string(), v.regex(/^[\da-f]{1,16}$/, 'must be hex'))),
});

const span = { start: offset, end: offset };
const figure = v.object({
  ...span,
  value: v.pipe(v.number(), v.finite()),
  unit: v.nullable(phrase),
  bound: v.picklist(['exactly', 'at-least', 'at-most', 'about']),
});
const dateMention = v.object({ ...span, from: isoDate, to: isoDate, basis: v.picklist(['stated', 'inferred']) });
const speaker = v.object({
  name: phrase,
  entity: v.nullable(id),
  role: v.nullable(phrase),
  party: v.nullable(party),
});
const reading = v.object({
  proposition: id,
  stance: v.picklist(['asserts', 'denies', 'neither']),
  slots: v.record(v.string(), phrase),
  evidence: v.array(phrase),
});

const statement = v.object({
  id,
  source: id,
  text: prose,
  start: v.nullable(offset),
  end: v.nullable(offset),
  wording: v.picklist(['verbatim', 'paraphrase']),
  kind: v.picklist(claimKinds),
  speaker: v.nullable(speaker),
  form: v.nullable(v.picklist(['direct', 'indirect', 'mixed'])),
  figures: v.array(figure),
  dates: v.array(dateMention),
  readings: v.array(reading),
  origin: v.nullable(id),
  salience: share,
});

const pack = v.object({
  id,
  version: v.string(),
  title: phrase,
  language: phrase,
  licence: phrase,
  lexicon,
  entities: v.array(entity),
  propositions: v.array(proposition),
  sources: v.array(source),
  statements: v.array(statement),
});

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
  const parsed = v.safeParse(pack, json, { abortEarly: true });
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
const deepest = 40;

/** Looks at every key once, without recursion: a file may nest deeper than the stack. */
function unsafeKey(json: unknown): PackResult | null {
  const rest: { value: unknown; path: string; depth: number }[] = [{ value: json, path: '', depth: 0 }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > deepest) return problem('too-deep', next.path, `nested more than ${deepest} levels`);
    for (const [key, value] of Object.entries(next.value)) {
      const path = next.path === '' ? key : `${next.path}.${key}`;
      if (forbiddenKeys.has(key)) return problem('forbidden-key', path, `the key "${key}" is not allowed`);
      rest.push({ value, path, depth: next.depth + 1 });
    }
  }
  return null;
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
