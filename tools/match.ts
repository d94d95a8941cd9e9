import { buildIndex, search } from '../core/match/bm25';
import { field, readText, required, rowsOf, type Verb } from './command-line';

export const matchVerb: Verb = {
  takes: ['statements', 'queries', 'top'],
  switches: [],
  run(flags) {
    const statements = readText(required(flags, 'statements'))
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { id: string; text: string; title?: string });
    const index = buildIndex(statements);
    const top = Number(flags.values.get('top')?.[0] ?? 10);
    return rowsOf(required(flags, 'queries'), (row) => ({ id: field(row, 'id'), hits: search(index, row.text, top) }));
  },
};
