import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Selector } from '../../core/annotation';
import { anchor } from '../../page/anchor';
import { describe } from '../../page/describe';
import { createTextView, type TextView } from '../../page/text-view';
import { documentOf } from './dom';

const latin = [
  'river',
  'bridge',
  'the',
  'toll.',
  '“open',
  'harvest”',
  'half-\u00adway',
  'Zabul',
  '300',
  '…',
  '👩🏽‍🌾',
  'cafe\u0301',
];
const arabic = ['پل', 'دریا', 'می\u200cگوید', 'کسانوں', '۳۰۰', '«باز»', 'نے', 'وئیل', 'سړک،', 'بند۔'];
const word = fc.oneof(fc.constantFrom(...latin), fc.constantFrom(...arabic));
const space = fc.constantFrom(' ', ' ', ' ', '\n    ', '\u00a0');
/** What pages put between and round words, and nobody reads; `|` is where the words stand. */
const dressings = [
  '|',
  '|',
  '|',
  '<b>|</b>',
  '<a href="/x">|</a>',
  '<em><i>|</i></em>',
  '<span></span>|',
  '|<!-- note -->',
  '<script>let x = 1;</script>|',
  '<style>p{}</style>|',
  '<span hidden>unseen words</span>|',
  '|<br>',
  '|<wbr>',
  '<svg><text>drawn</text></svg>|',
  '<ruby>|<rt>gloss</rt></ruby>',
  '<mark><b>|</b></mark>',
  '<textarea>typed</textarea>|',
];
const dressing = fc.constantFrom(...dressings);
const run = fc.tuple(fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 8 }), dressing);
const block = fc.tuple(
  fc.constantFrom(
    '<p>|</p>',
    '<p>|</p>',
    '<h2>|</h2>',
    '<ul><li>|</li></ul>',
    '<table><tr><td>|</td></tr></table>',
    '<div>|</div>',
  ),
  fc.constantFrom('ltr', 'rtl'),
  fc.array(run, { minLength: 1, maxLength: 4 }),
);
const page = fc.array(block, { minLength: 1, maxLength: 6 });
type Blocks = typeof page extends fc.Arbitrary<infer P> ? P : never;

function htmlOf(blocks: Blocks, reset: (word: string) => string = (same) => same): string {
  const runs = (list: Blocks[number][2]) =>
    list.map(([words, around]) => around.replace('|', words.map(([one, gap]) => reset(one) + gap).join('')));
  return blocks
    .map(([around, dir, list]) => `<div dir="${dir}">${around.replace('|', runs(list).join(''))}</div>`)
    .join('\n');
}

/** The boundary `share` of the way through the page's text, in whichever node stands there. */
function boundaryAt({ pieces }: TextView, share: number): { node: Node; offset: number } {
  const total = pieces.reduce((sum, { node }) => sum + node.length, 0);
  let left = Math.floor(share * total);
  for (const { node } of pieces) {
    // At the edge of a text, the same place as a boundary of the element around it.
    if (left === 0 && node.parentNode)
      return { node: node.parentNode, offset: [...node.parentNode.childNodes].indexOf(node) };
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  throw new Error('a page without text');
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

function rangeBetween(view: TextView, one: number, other: number): StaticRange {
  const [from, to] = [boundaryAt(view, Math.min(one, other)), boundaryAt(view, Math.max(one, other))];
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** The words of the quote, as they are compared. */
function quoteOf(selectors: readonly Selector[]): string {
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
  return quote?.exact ?? '';
}

/** The view's own words for a stretch of the page. */
function foldedWords(view: TextView, range: StaticRange | null): string {
  return range === null ? '' : quoteOf(describe(view, range) ?? []);
}

it('anchor is the inverse of describe, in either direction of writing, across blocks and whatever stands between', () => {
  const { body } = documentOf('<body></body>');
  fc.assert(
    fc.property(page, share, share, (blocks, one, other) => {
      body.innerHTML = htmlOf(blocks);
      const view = createTextView(body);
      const selectors = describe(view, rangeBetween(view, one, other));
      if (selectors === null) return;
      const again = anchor(createTextView(body), selectors);
      expect(again.anchoring).toEqual({ kind: 'exact' });
      expect(describe(view, again.range as StaticRange)).toEqual(selectors);
    }),
    { numRuns: 120 },
  );
});

it('what is only set in another way is found as it was', () => {
  const { body } = documentOf('<body></body>');
  const anew = (text: string) =>
    text
      .replace(/[“”]/g, '"')
      .replace('…', '...')
      .replaceAll('\u00ad', '')
      .replace(/^(\p{L}{2})(\p{L}{2})/u, '$1\u00ad$2');
  fc.assert(
    fc.property(
      page,
      share,
      share,
      fc.array(dressing, { minLength: 24, maxLength: 24 }),
      (blocks, one, other, others) => {
        body.innerHTML = htmlOf(blocks);
        const view = createTextView(body);
        const selectors = describe(view, rangeBetween(view, one, other));
        if (selectors === null) return;
        let next = 0;
        // Line breaks part words and are no matter of setting.
        const isBreak = (around: string) => around.includes('<br>');
        const redressed = blocks.map(([around, dir, runs]) => {
          const dressed = runs.map(([words, old]) => {
            const fresh = others[next++ % others.length] ?? '|';
            return [words, isBreak(old) || isBreak(fresh) ? old : fresh] as const;
          });
          return [around, dir, dressed.map(([words, fresh]) => [words, fresh])] as Blocks[number];
        });
        body.innerHTML = htmlOf(redressed, anew);
        const now = createTextView(body);
        const found = anchor(now, selectors);
        expect(found.anchoring).toEqual({ kind: 'exact' });
        expect(foldedWords(now, found.range)).toBe(quoteOf(selectors));
      },
    ),
    { numRuns: 100 },
  );
});

it('a passage pushed down by new text is found with the same words, or not at all when it has a twin', () => {
  const { body } = documentOf('<body></body>');
  const news = '<p>Snow fell over night on both passes while the clerks slept.</p>';
  fc.assert(
    fc.property(page, share, share, fc.integer({ min: 1, max: 12 }), (blocks, one, other, count) => {
      body.innerHTML = htmlOf(blocks);
      const view = createTextView(body);
      const selectors = describe(view, rangeBetween(view, one, other));
      if (selectors === null) return;
      body.innerHTML = news.repeat(count) + htmlOf(blocks);
      const now = createTextView(body);
      const found = anchor(now, selectors);
      const quote = quoteOf(selectors);
      if (found.range !== null) expect(foldedWords(now, found.range)).toBe(quote);
      const isAlone = view.text.split(quote).length === 2;
      if (isAlone && quote.split(' ').length >= 6) expect(found.anchoring.kind).toBe('moved');
    }),
    { numRuns: 100 },
  );
});

it('a passage whose page is gone is not found among other words', () => {
  const { body } = documentOf('<body></body>');
  fc.assert(
    fc.property(page, share, share, (blocks, one, other) => {
      body.innerHTML = htmlOf(blocks);
      const view = createTextView(body);
      const selectors = describe(view, rangeBetween(view, one, other));
      if (selectors === null) return;
      body.innerHTML =
        '<p>Snow fell over night on both passes while the clerks slept, and nobody came to wake them.</p>';
      // A single letter may stand anywhere.
      if (quoteOf(selectors).length > 4) expect(anchor(createTextView(body), selectors).range).toBeNull();
    }),
    { numRuns: 50 },
  );
});

it('finds a passage of any writing at its old place, among many copies', () => {
  const { body } = documentOf('<body><p>پل river river پل river river بند۔ دریا river پل river</p></body>');
  const view = createTextView(body);
  const [piece] = view.pieces;
  if (!piece) throw new Error('a page without text');
  const range = new StaticRange({ startContainer: piece.node, startOffset: 0, endContainer: piece.node, endOffset: 2 });
  const selectors = describe(view, range);
  expect(anchor(view, selectors ?? []).anchoring).toEqual({ kind: 'exact' });
});
