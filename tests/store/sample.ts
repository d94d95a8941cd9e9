import type { Annotation } from '../../core/annotation';
import type { Pack } from '../../core/pack';
import { createOpener, type DB, type OpenOptions } from '../../store/database';
import { migrations } from '../../store/migrations/list';
import type { StorageArea } from '../../store/mirror';
import { source, statement } from '../exchange/arbitraries';

let made = 0;

export function uuid(n = ++made): string {
  return `urn:uuid:00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

export function annotation(comment: string, change: Partial<Annotation> & { url?: string } = {}): Annotation {
  const { url = 'https://www.example.com/story', ...rest } = change;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: uuid(),
    type: 'Annotation',
    motivation: 'commenting',
    created: '2024-03-01T10:00:00.000Z',
    modified: '2024-03-01T10:00:00.000Z',
    body: [{ type: 'TextualBody', value: comment, purpose: 'commenting' }],
    target: {
      source: url,
      selector: [
        { type: 'TextQuoteSelector', exact: 'the border stayed shut', prefix: 'For a week ', suffix: ' at Torkham.' },
        { type: 'TextPositionSelector', start: 11, end: 33 },
      ],
      'schema:headline': 'A week at the crossing',
    },
    ...rest,
  };
}

/** The same note with other words, some minutes later. */
export function edited(note: Annotation, comment: string, minutes = 1): Annotation {
  const modified = new Date(Date.parse(note.modified) + minutes * 60_000).toISOString();
  return { ...note, modified, body: [{ type: 'TextualBody', value: comment, purpose: 'commenting' }] };
}

/** Extension storage in memory. */
export function memoryArea(): StorageArea & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  const listed = (keys: string | string[] | null) => (keys === null ? [...items.keys()] : [keys].flat());
  return {
    items,
    get: async (keys) => {
      const found = listed(keys).filter((key) => items.has(key));
      return Object.fromEntries(found.map((key) => [key, structuredClone(items.get(key))]));
    },
    set: async (changes) => {
      for (const [key, value] of Object.entries(changes)) items.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of listed(keys)) items.delete(key);
    },
  };
}

/** A database of its own, fresh unless a name is given. */
export function opener(change: Partial<OpenOptions> = {}): () => Promise<DB> {
  made += 1;
  return createOpener({ name: `test-${made}`, migrations, patience: 250, ...change });
}

/** A pack of sources by these names, each with one statement. */
export function pack(id: string, ids: readonly string[], part: Partial<Pack> = {}): Pack {
  return {
    id,
    version: '1.0.0',
    title: `Pack ${id}`,
    language: 'en',
    licence: 'CC0-1.0',
    lexicon: { groups: [] },
    entities: [],
    propositions: [],
    sources: ids.map((name) => source(name, { pack: id, outlet: id, date: '2031-05' })),
    statements: ids.map((name) => ({ ...statement(`${name}#1`, name), readings: [] })),
    ...part,
  };
}
