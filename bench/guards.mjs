// What must hold in every run: ratios to a peer in the same run, never times, with slack for a busy machine. What each
// of them is on a quiet one stands in docs/performance.md.
import { short, table } from './measure.mjs';

const named = (rows, name) => rows.find((row) => row.name === name);
const at = (rows, name, size) => rows.find((row) => row.name === name && row.size === size);
const marked = ({ painting }, name) => painting.find((row) => row.name === name && row.marks === 500 && row.words === 10_000);

/** `least`: half of what it is on a busy machine, or less. */
const guards = [
  {
    part: 'paint',
    what: '500 marks, those in view: mark.js to ours',
    least: 3,
    ratioOf: (rows) => marked(rows, 'mark.js').toOurs.seen.ratio,
  },
  {
    part: 'paint',
    what: 'a frame of a page that changes: all 500 marks painted to ours',
    least: 1.4,
    ratioOf: ({ living }) => {
      const of = (kind) => living.find((row) => row.marks === 500 && row.kind === kind).taken.median;
      return of('all painted') / of('Hashia');
    },
  },
  {
    part: 'anchor',
    what: 'notes on the same page: dom-anchor-text-quote to ours',
    least: 6,
    ratioOf: (rows) => rows.find(({ name, kind }) => kind === 'same page' && name !== 'Hashia').toOurs.ratio,
  },
  {
    part: 'core',
    what: 'analysing 10,000 words: compromise to ours',
    least: 4,
    ratioOf: ({ analysis }) => named(analysis, 'compromise').taken.median / named(analysis, 'Hashia core').taken.median,
  },
  {
    part: 'search',
    what: 'ten best of 10,000 statements: MiniSearch to ours',
    least: 50,
    ratioOf: (rows) => at(rows, 'MiniSearch', 10_000).p50 / at(rows, 'Hashia', 10_000).p50,
  },
  {
    part: 'search',
    what: 'index of 10,000 read from its file: MiniSearch to ours',
    least: 20,
    ratioOf: (rows) => at(rows, 'MiniSearch', 10_000).load / at(rows, 'Hashia', 10_000).load,
  },
  {
    part: 'search',
    what: 'file of 10,000: MiniSearch to ours',
    least: 1.5,
    ratioOf: (rows) => at(rows, 'MiniSearch', 10_000).megabytes / at(rows, 'Hashia', 10_000).megabytes,
  },
  {
    part: 'search',
    what: 'recall of the whole ranking’s ten best, 10,000',
    least: 0.98,
    ratioOf: (rows) => at(rows, 'Hashia', 10_000).recall,
  },
];

/** A table of what was measured of them; the last line is `N passed, N failed`. */
export function checkGuards(results) {
  const checked = guards
    .filter(({ part }) => results[part])
    .map(({ part, what, least, ratioOf }) => ({ what, least, ratio: ratioOf(results[part]) }));
  const failed = checked.filter(({ ratio, least }) => !(ratio >= least)).length;
  const body = checked.map(({ what, ratio, least }) => [what, short(ratio), short(least), ratio >= least ? 'yes' : 'NO']);
  const text = table('What must hold', ['what', 'now', 'at least', 'holds'], body);
  return { failed, text: `${text}\n\n${checked.length - failed} passed, ${failed} failed` };
}
