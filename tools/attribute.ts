import type { Span } from '../core/article';
import { attribute } from '../core/attribute/attribute';
import { indexEntities } from '../core/entities/entities';
import { segment } from '../core/segment/segment';
import { required, rowsOf, type Verb } from './command-line';

const pair = (span: Span | null): [number, number] | null => span && [span.start, span.end];

export const attributeVerb: Verb = {
  takes: ['in'],
  switches: [],
  run(flags, pack) {
    const entities = indexEntities(pack.entities);
    return rowsOf(required(flags, 'in'), ({ id, text }) => ({
      id,
      attributions: attribute({ text, sentences: segment(text), entities, date: null }).map((a) => ({
        source: pair(a.speaker?.span ?? null),
        cue: pair(a.cue),
        content: a.content.map(pair),
        form: a.form,
      })),
    }));
  },
};
