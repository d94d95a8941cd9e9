import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureStrip } from '../../components/sidepanel/figure-strips';
import { placeLabels, scaleOf } from '../../components/sidepanel/strip-scale';

const strip = (scale: 'number' | 'date', here: number, ...there: number[]): FigureStrip => ({
  id: 'c1',
  title: '',
  scale,
  here: { value: here, label: '', count: 1 },
  there: there.map((value) => ({ value, label: '', count: 1 })),
  backed: 0,
  repeated: 0,
  months: null,
});

test.each([
  ['values near one another stand on a plain axis', strip('number', 100, 120), [100, 200]],
  ['ten times apart stand on powers of ten', strip('number', 78_000, 7_800), [1_000, 10_000, 100_000]],
  ['dates stand between years', strip('date', 2021.83, 2022.83), [2021, 2022, 2023]],
])('%s', (_, given, ticks) => {
  expect(scaleOf(given).ticks).toEqual(ticks);
});

test('a later value never stands before an earlier one', () => {
  const values = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(values, values, (a, b) => {
      const scale = scaleOf(strip('number', a, b));
      expect(Math.sign(scale.at(a) - scale.at(b))).toBe(Math.sign(a - b));
    }),
  );
});

test('labels on one level never cover one another', () => {
  const label = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 18 }));
  fc.assert(
    fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
      const placed = placeLabels(labels);
      const spans = placed.map(({ level, from, to }) => ({ level, from, to }));
      for (const [index, one] of spans.entries())
        for (const other of spans.slice(index + 1))
          expect(one.level !== other.level || one.to <= other.from || other.to <= one.from).toBe(true);
    }),
  );
});
