import * as v from 'valibot';
import type { Annotation } from '../annotation';
import type { NoteRecord } from './note-record';

/** Longest text of one field, in UTF-16 units. */
const longest = 200_000;

export const text = v.pipe(v.string(), v.maxLength(longest));

/** A reader can click it, so nothing that runs. */
export const address = v.pipe(
  text,
  v.check(
    (value) => !/^(javascript|data|vbscript):/i.test(value.replace(/[\s\p{Cc}]/gu, '')),
    'not the address of a page',
  ),
);

/** "2024-03-01T12:00:00Z", "2024-03-01T12:00:00.123+05:00": a day that exists, in a year with four digits. */
export const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/, 'not an ISO date and time'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'not a date that exists'),
);

const body = v.array(
  v.object({
    type: v.literal('TextualBody'),
    value: text,
    purpose: v.picklist(['commenting', 'tagging']),
    format: v.exactOptional(v.picklist(['text/plain', 'text/markdown'])),
    language: v.exactOptional(text),
  }),
);

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const selector = v.variant('type', [
  v.object({ type: v.literal('TextQuoteSelector'), exact: text, prefix: text, suffix: text }),
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
]);

const motivation = v.picklist(['commenting', 'questioning', 'assessing']);

export const annotationSchema = v.object({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: v.pipe(v.string(), v.regex(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, 'not urn:uuid:…')),
  type: v.literal('Annotation'),
  motivation,
  created: moment,
  modified: moment,
  body,
  target: v.object({
    source: address,
    selector: v.exactOptional(v.array(selector)),
    'schema:headline': v.exactOptional(text),
    'schema:publisher': v.exactOptional(text),
    'schema:datePublished': v.exactOptional(text),
  }),
});

export const noteRecordSchema = v.object({
  annotation: annotationSchema,
  urlKey: v.pipe(text, v.nonEmpty()),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  deleted: v.boolean(),
  conflict: v.nullable(text),
  history: v.pipe(v.array(v.object({ modified: moment, motivation, body })), v.maxLength(100)),
});

/** An annotation from outside; null when it could not be read back from a backup either. */
export function parseAnnotation(value: unknown): Annotation | null {
  const result = v.safeParse(annotationSchema, value);
  return result.success ? result.output : null;
}

export function parseNoteRecord(value: unknown): NoteRecord | null {
  const result = v.safeParse(noteRecordSchema, value);
  return result.success ? result.output : null;
}
