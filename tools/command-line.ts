import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Pack } from '../core/pack';

/** Told to the person on stderr; exit status 2. */
export class UsageError extends Error {}

/** The words after the verb: `--name value` pairs (repeatable), bare `--name` switches, and files. */
export interface Flags {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly files: readonly string[];
}

export interface Verb {
  /** Flags that take a value, and switches that do not. */
  readonly takes: readonly string[];
  readonly switches: readonly string[];
  run(flags: Flags, pack: Pack): Iterable<object> | AsyncIterable<object>;
}

/** Writes a line for each row; a row that could not be used says so in its place and ends nothing. */
export async function runVerb(verb: Verb, words: readonly string[], pack: Pack): Promise<void> {
  let used = 0;
  let failed = 0;
  for await (const row of verb.run(parseFlags(verb, words), pack)) {
    if ('error' in row) failed++;
    else used++;
    if (!process.stdout.write(`${JSON.stringify(row)}\n`)) await once(process.stdout, 'drain');
  }
  if (failed > 0 && used === 0) console.error('No line of the input could be used: a JSONL file is asked for.');
}

export function parseFlags(verb: Pick<Verb, 'takes' | 'switches'>, words: readonly string[]): Flags {
  const values = new Map<string, string[]>();
  const files: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    // `-o` is the one short form, as with other builders.
    const name = word === '-o' ? 'o' : word.slice(2);
    if (!word.startsWith('--') && word !== '-o') files.push(word);
    else if (verb.switches.includes(name)) values.set(name, ['']);
    else if (!verb.takes.includes(name)) throw new UsageError(`Unknown flag "${word}".`);
    else {
      const value = words[++i];
      if (value === undefined || value.startsWith('--')) throw new UsageError(`The flag ${word} needs a value.`);
      values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  return { values, files };
}

export function required(flags: Flags, name: string): string {
  const value = flags.values.get(name)?.[0];
  if (value === undefined) throw new UsageError(`The flag ${name.length === 1 ? '-' : '--'}${name} is missing.`);
  return value;
}

export function readBytes(path: string): Uint8Array<ArrayBuffer> {
  if (!existsSync(path)) throw new UsageError(`There is no file "${path}".`);
  if (statSync(path).isDirectory()) throw new UsageError(`"${path}" is a folder, not a file.`);
  return new Uint8Array(readFileSync(path));
}

export function readText(path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readBytes(path));
}

export function writeBytes(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new UsageError(`"${path}" cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export type Row = Readonly<Record<string, unknown>>;

export type TextRow = Row & { readonly id: string; readonly text: string };

/** Each line of a JSONL file with what was made of it; a line that cannot be used answers with an error. */
export function* rowsOf(path: string, answer: (row: TextRow) => object): Iterable<object> {
  for (const { row, id, error } of linesOf(path)) {
    yield row === null ? { id, error } : answered(row, id, answer);
  }
}

/** An input that the core cannot take must not end the run of all the others. */
function answered(row: TextRow, id: unknown, answer: (row: TextRow) => object): object {
  try {
    return { ...answer(row), id };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The usable rows of a JSONL file; what is wrong with the others is told on stderr. */
export function usableRows(path: string): TextRow[] {
  return [...linesOf(path)].flatMap(({ row, error }) => {
    if (row === null) console.error(`${path}: ${error}`);
    return row === null ? [] : [row];
  });
}

interface Line {
  readonly row: TextRow | null;
  /** The id as given, a number too; null when there is none. */
  readonly id: unknown;
  readonly error: string;
}

function* linesOf(path: string): Iterable<Line> {
  let number = 0;
  for (const line of readText(path).split('\n')) {
    number++;
    if (line.trim() !== '') yield parseLine(line, number);
  }
}

function parseLine(line: string, number: number): Line {
  let id: unknown = null;
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null) throw new Error('not an object');
    id = 'id' in row ? row.id : null;
    if (!('text' in row) || typeof row.text !== 'string') throw new Error('"text" is missing');
    if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" is missing');
    return { row: { ...row, id: String(id), text: row.text }, id, error: '' };
  } catch (error) {
    return { row: null, id, error: `line ${number}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** A string field, or null. */
export function field(row: Row, name: string): string | null {
  const value = row[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
