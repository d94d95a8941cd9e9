import { buildIndex, search } from '../core/match/bm25';
import { field, required, rowsOf, usableRows, type Verb } from './command-line';

export const matchVerb: Verb = {
  takes: ['statements', 'queries', 'top'],
  switches: [],
  run(flags) {
    const statements = usableRows(required(flags, 'statements'));
    const index = buildIndex(
      statements.map((row) => ({ id: row.id, text: row.text, title: field(row, 'title') ?? '' })),
    );
    const top = Number(flags.values.get('top')?.[0] ?? 10);
    return rowsOf(required(flags, 'queries'), (row) => ({ hits: search(index, row.text, top) }));
  },
};
