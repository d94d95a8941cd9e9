import { expect, it } from 'vitest';
import { gridOf } from '../../components/sidepanel/compare-grid';
import type { Reading } from '../../core/reading';
import { fakeClaim, fakeReading, fakeRelated, fakeSource, fakeStatement } from './fake-reading';

function lettersOf(outlets: readonly (string | null)[]): string {
  const related = outlets.map((outlet, index) => {
    const source = fakeSource({ id: `s${index}`, outlet });
    return fakeRelated(source, fakeStatement({ id: `s${index}#1`, source: source.id, text: 'So it was.' }), {
      kind: 'backed',
    });
  });
  const claims: Reading['claims'] = [{ id: 'c', claim: fakeClaim({ text: 'It was so.' }), related }];
  return gridOf({ ...fakeReading, claims, origins: [] })
    .columns.map(({ letter }) => letter)
    .join('');
}

it.each([
  ['the first of the outlet’s name', ['Harici', 'Dawn'], 'HD'],
  ['A, B, C where no outlet is named', [null, null, 'Harici'], 'ABH'],
  ['another than those of named outlets', [null, null, null, null, 'Dawn'], 'ABCED'],
  ['two for two outlets that begin alike', ['Dawn', 'Deutsche Welle', 'Daily Times'], 'DAB'],
  ['other scripts as they are', ['ڈان', 'Dawn'], 'ڈD'],
])('a column’s letter: %s', (_, outlets, letters) => expect(lettersOf(outlets)).toBe(letters));
