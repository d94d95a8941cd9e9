import * as v from 'valibot';
import type { Annotation, Selector, TextualBody } from '../annotation';
import { annotationSchema } from './note-schema';
import { isRecord, type Outcome, problem } from './safe-json';
import { uuidOf } from './stable-id';

/** A note as another program's file has it, in plain parts. */
export interface ForeignNote {
  readonly id: string;
  readonly motivation: Annotation['motivation'];
  readonly created: unknown;
  readonly modified: unknown;
  readonly body: readonly TextualBody[];
  readonly source: unknown;
  readonly selector: readonly Selector[];
  readonly details: Omit<Annotation['target'], 'source' | 'selector'>;
}

/** The note in our form. `now` stands in for a missing date, `path` says where the note is in its file. */
export function annotationOf(note: ForeignNote, { now, path }: { now: string; path: string }): Outcome<Annotation> {
  const created = note.created ?? note.modified ?? now;
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: /^urn:uuid:/i.test(note.id) ? note.id : uuidOf(note.id),
    type: 'Annotation',
    motivation: note.motivation,
    created,
    modified: note.modified ?? created,
    body: note.body,
    target: { source: note.source, ...(note.selector.length > 0 ? { selector: note.selector } : {}), ...note.details },
  };
  const parsed = v.safeParse(annotationSchema, annotation);
  if (parsed.success) return { ok: true, value: parsed.output };
  const [issue] = parsed.issues;
  return problem('wrong-shape', `${path}.${v.getDotPath(issue) ?? ''}`, issue.message);
}

/** The selectors that we know; other kinds (XPath, CSS) mean nothing without the page they were made on. */
export function selectorsOf(value: unknown): Selector[] {
  return listOf(value).flatMap((one): Selector[] => {
    if (!isRecord(one)) return [];
    const { type, exact, prefix, suffix, start, end } = one;
    if (type === 'TextQuoteSelector' && typeof exact === 'string') {
      return [{ type, exact, prefix: stringOf(prefix), suffix: stringOf(suffix) }];
    }
    return type === 'TextPositionSelector' && isOffset(start) && isOffset(end) ? [{ type, start, end }] : [];
  });
}

export function tagBody(value: string): TextualBody {
  return { type: 'TextualBody', value, purpose: 'tagging' };
}

/** JSON-LD writes one thing or a list of things. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
