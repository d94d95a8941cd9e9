import type { Annotation, TextualBody } from '../annotation';
import { annotationOf, type ForeignNote, listOf, selectorsOf, stringOf } from './foreign-note';
import { isRecord, type Outcome } from './safe-json';
import { uuidOf } from './stable-id';

/** The annotations of a collection, a page, a list or a single annotation; null when it is none of these. */
export function w3cItems(json: unknown): unknown[] | null {
  if (Array.isArray(json)) return json.length > 0 && json.every(isAnnotation) ? json : null;
  if (!isRecord(json)) return null;
  if (isAnnotation(json)) return [json];
  if (hasType(json, 'AnnotationPage')) return listOf(json.items);
  return hasType(json, 'AnnotationCollection') && isRecord(json.first) ? listOf(json.first.items) : null;
}

export function readW3cItem(item: unknown, at: { now: string; path: string }): Outcome<Annotation> {
  const record = isRecord(item) ? item : {};
  const [target] = listOf(record.target);
  const specific = isRecord(target) ? target : { source: target };
  const source = isRecord(specific.source) ? specific.source.id : (specific.source ?? specific.id);
  const note: ForeignNote = {
    id: stringOf(record.id) || uuidOf(JSON.stringify(record)),
    motivation: motivationOf(record.motivation),
    created: record.created,
    modified: record.modified,
    body: [...listOf(record.bodyValue), ...listOf(record.body)].flatMap(bodyOf),
    source,
    selector: selectorsOf(specific.selector),
    details: detailsOf(specific),
  };
  return annotationOf(note, at);
}

function isAnnotation(json: unknown): boolean {
  return isRecord(json) && hasType(json, 'Annotation') && json.target !== undefined;
}

function hasType(json: Record<string, unknown>, type: string): boolean {
  return listOf(json.type).includes(type);
}

function motivationOf(value: unknown): Annotation['motivation'] {
  const [first] = listOf(value);
  return first === 'questioning' || first === 'assessing' ? first : 'commenting';
}

function bodyOf(body: unknown): TextualBody[] {
  if (typeof body === 'string') return [{ type: 'TextualBody', value: body, purpose: 'commenting' }];
  if (!isRecord(body) || typeof body.value !== 'string') return [];
  const { value, format, language } = body;
  return [
    {
      type: 'TextualBody',
      value,
      purpose: listOf(body.purpose).includes('tagging') ? 'tagging' : 'commenting',
      ...(format === 'text/plain' || format === 'text/markdown' ? { format } : {}),
      ...(typeof language === 'string' ? { language } : {}),
    },
  ];
}

function detailsOf(target: Record<string, unknown>): ForeignNote['details'] {
  const keys = ['schema:headline', 'schema:publisher', 'schema:datePublished'] as const;
  return Object.fromEntries(keys.filter((key) => typeof target[key] === 'string').map((key) => [key, target[key]]));
}
