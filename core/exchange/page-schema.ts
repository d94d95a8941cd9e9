import * as v from 'valibot';
import type { Anchoring, Target } from '../annotation';
import type { Article } from '../article';
import type { TopicVerdict } from '../topic/topic';
import { address, annotationSchema, text as field } from './note-schema';

/** Longest article, in UTF-16 units: a live blog of a year. */
const longest = 2_000_000;

export const articleSchema = v.object({
  id: field,
  title: field,
  outlet: v.nullable(field),
  date: v.nullable(field),
  dateBasis: v.picklist(['stated', 'inferred', 'unknown']),
  url: v.nullable(address),
  byline: v.nullable(field),
  text: v.pipe(v.string(), v.maxLength(longest)),
  language: v.nullable(field),
});

const topicSchema = v.object({
  tier: v.picklist(['core', 'related', 'off']),
  score: v.number(),
  reasons: v.pipe(v.array(field), v.maxLength(1000)),
  topic: v.exactOptional(v.object({ id: field, title: field })),
});

const stateSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['not-article', 'other-language']) }),
  v.object({ kind: v.literal('muted'), host: field }),
  v.object({ kind: v.literal('off-topic'), topic: topicSchema }),
  v.object({ kind: v.literal('failed'), message: field }),
]);

/** What a page's own reader may say of it. A reading is none of these: it comes from the background alone. */
export type ToldState = v.InferOutput<typeof stateSchema>;

const anchoringsSchema = v.record(
  v.pipe(v.string(), v.maxLength(100)),
  v.variant('kind', [
    v.object({ kind: v.picklist(['exact', 'moved', 'orphan']) }),
    v.object({ kind: v.literal('changed'), was: field, now: field }),
  ]),
);

export const parseArticle = (value: unknown): Article => parse('article', articleSchema, value);
export const parseTopic = (value: unknown): TopicVerdict => parse('topic', topicSchema, value);
export const parseToldState = (value: unknown): ToldState => parse('state', stateSchema, value);
export const parseAnchorings = (value: unknown): Readonly<Record<string, Anchoring>> =>
  parse('anchorings', anchoringsSchema, value);
export const parseTarget = (value: unknown): Target => parse('target', annotationSchema.entries.target, value);

/** What comes from a web page's process is not taken on trust: a wrong shape is refused by name. */
function parse<const S extends v.GenericSchema>(name: string, schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`bad-message: ${[name, v.getDotPath(issue)].filter(Boolean).join('.')}: ${issue.message}`);
}
