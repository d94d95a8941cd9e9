import { detect } from '../core/topic/detect';
import { compileLexicon } from '../core/topic/lexicon';
import { field, required, rowsOf, type Verb } from './command-line';

export const detectVerb: Verb = {
  takes: ['in'],
  switches: [],
  run(flags, { lexicon }) {
    const compiled = compileLexicon(lexicon);
    return rowsOf(required(flags, 'in'), (row) => {
      const verdict = detect({ title: field(row, 'title') ?? '', text: row.text }, lexicon, compiled);
      return { id: row.id, onTopic: verdict.tier === 'core', ...verdict };
    });
  },
};
