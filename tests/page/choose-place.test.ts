import { expect, test } from 'vitest';
import { choosePlace, type Spot, scrollNeeded, sheetRoom } from '../../page/choose-place';

const box = (top: number, height = 60) => ({ left: 324, right: 956, top, bottom: top + height }) as DOMRect;
const spot = (part: Partial<Spot> = {}): Spot => ({
  claim: box(300),
  column: { left: 324, right: 956 },
  dir: 'ltr',
  ...part,
});

test.each([
  ['at the right of the column', { width: 1600, height: 900 }, spot({}), 'right', 396],
  ['narrower where there is just room', { width: 1280, height: 900 }, spot({}), 'right', 300],
  [
    'at the left where the right is taken',
    { width: 1280, height: 900 },
    spot({ column: { left: 560, right: 1240 } }),
    'left',
    396,
  ],
  ['at the left of a right-to-left page', { width: 1600, height: 900 }, spot({ dir: 'rtl' }), 'left', 300],
  [
    'under the claim in a narrow window',
    { width: 800, height: 900 },
    spot({ column: { left: 84, right: 716 } }),
    'under',
    396,
  ],
  [
    'over it only where there is less room below',
    { width: 800, height: 900 },
    spot({ claim: box(700), column: { left: 84, right: 716 } }),
    'over',
    396,
  ],
  [
    'as a sheet on a small screen',
    { width: 400, height: 800 },
    spot({ column: { left: 20, right: 380 } }),
    'sheet',
    400,
  ],
] as const)('the card stands %s', (_, view, where, kind, width) => {
  expect(choosePlace('card', view, where)).toMatchObject({ kind, width });
});

test('a peek stands over the line, and under it at the top of the window', () => {
  const view = { width: 1280, height: 900 };
  expect(choosePlace('peek', view, spot({})).kind).toBe('over');
  expect(choosePlace('peek', view, spot({ claim: box(40) })).kind).toBe('under');
});

test('the page scrolls no more than it must, and never the claim out of sight', () => {
  const view = { width: 800, height: 900 };
  expect(scrollNeeded('right', view, { claim: box(800), height: 500 })).toBe(0);
  expect(scrollNeeded('under', view, { claim: box(100), height: 500 })).toBe(0);
  expect(scrollNeeded('under', view, { claim: box(500), height: 500 })).toBe(180);
  expect(scrollNeeded('under', view, { claim: box(100, 700), height: 500 })).toBe(28);
});

test('a sheet leaves a long claim in sight as far as it stays readable itself', () => {
  const view = { width: 320, height: 600 };
  expect(sheetRoom(view, 100)).toBe(360);
  expect(sheetRoom(view, 300)).toBe(288);
  expect(sheetRoom(view, 590)).toBe(180);
});
