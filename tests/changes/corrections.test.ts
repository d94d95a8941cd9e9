import { expect, test } from 'vitest';
import { keepCorrections } from '../../core/corrections';
import { source, statement } from '../exchange/arbitraries';

const read = {
  source: source('s', { outlet: 'Read Wrong', byline: 'Ada' }),
  statements: [statement('s#1', 's'), { ...statement('s#2', 's'), text: 'Another thing was said.' }],
};
const okun = { name: 'Mara Okun', entity: null, role: null, party: null };

test('what the reader corrected outlives the next saving; what he left alone is read anew', () => {
  const now = { ...read, source: { ...read.source, outlet: 'River Post' } };
  const next = { ...read, source: { ...read.source, byline: 'Ada Bren' } };
  expect(keepCorrections(next, { read, now }).source).toMatchObject({ outlet: 'River Post', byline: 'Ada Bren' });
});

test('a speaker given by the reader stays with the words; a statement thrown out stays out', () => {
  const [first] = read.statements;
  if (!first) throw new Error('no statement');
  const now = { ...read, statements: [{ ...first, speaker: okun }] };
  const come = { ...statement('s#9', 's'), text: 'A third thing was said.' };
  const moved = { ...first, id: 's#7' };
  const kept = keepCorrections({ ...read, statements: [moved, ...read.statements.slice(1), come] }, { read, now });
  expect(kept.statements).toEqual([{ ...moved, speaker: okun }, come]);
});

test('where nobody knows how it was read, what stands stays', () => {
  const [first] = read.statements;
  if (!first) throw new Error('no statement');
  const readings = [{ proposition: 'toll', stance: 'denies' as const, slots: {}, evidence: ['refused'] }];
  const now = { source: { ...read.source, outlet: 'River Post' }, statements: [{ ...first, speaker: okun, readings }] };
  const kept = keepCorrections(read, { read: null, now });
  expect(kept.source.outlet).toBe('River Post');
  expect(kept.statements).toEqual([{ ...first, speaker: okun, readings }, read.statements[1]]);
});
