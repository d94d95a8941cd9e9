import * as v from 'valibot';
import { claimKinds } from '../claim';
import { address, text } from './note-schema';

/*
 * A reader's own sources come from any page, so the limits are wider than a pack's: a backup that was written must
 * always be readable.
 */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(3_000));
const day = v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{4}(?!\d)/, 'must start with a year of four digits'));
const offset = v.pipe(v.number(), v.safeInteger());
const party = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(60)));
const span = { start: offset, end: offset };

export const sourceSchema = v.object({
  id,
  pack: id,
  topic: v.exactOptional(id),
  title: text,
  outlet: v.nullable(text),
  date: v.nullable(day),
  dateBasis: v.picklist(['stated', 'inferred', 'unknown']),
  url: v.nullable(address),
  byline: v.nullable(text),
  language: v.nullable(text),
  relayedFrom: v.nullable(text),
  origin: v.nullable(text),
  fingerprint: v.array(v.pipe(v.string(), v.maxLength(100))),
  corrected: v.exactOptional(v.boolean()),
});

export const statementSchema = v.object({
  id,
  source: id,
  text,
  start: v.nullable(offset),
  end: v.nullable(offset),
  wording: v.picklist(['verbatim', 'paraphrase']),
  kind: v.picklist(claimKinds),
  speaker: v.nullable(v.object({ name: text, entity: v.nullable(text), role: v.nullable(text), party })),
  form: v.nullable(v.picklist(['direct', 'indirect', 'mixed'])),
  figures: v.array(
    v.object({
      ...span,
      value: v.pipe(v.number(), v.finite()),
      unit: v.nullable(text),
      bound: v.picklist(['exactly', 'at-least', 'at-most', 'about']),
    }),
  ),
  dates: v.array(v.object({ ...span, from: day, to: day, basis: v.picklist(['stated', 'inferred']) })),
  readings: v.array(
    v.object({
      proposition: text,
      stance: v.picklist(['asserts', 'denies', 'neither']),
      slots: v.record(v.string(), text),
      evidence: v.array(text),
      lent: v.exactOptional(v.literal(true)),
    }),
  ),
  origin: v.nullable(text),
  salience: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

/** Whether a backup with this source and these statements could be read again. */
export function isReadable(source: unknown, statements: readonly unknown[]): boolean {
  return v.is(sourceSchema, source) && statements.every((statement) => v.is(statementSchema, statement));
}
