import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchor } from '../../page/anchor';
import { describe } from '../../page/describe';
import { createTextView, type TextView } from '../../page/text-view';
import { documentOf, wordsOf } from './dom';

const latin = ['river', 'bridge', 'the', 'toll.', '“open', 'harvest”', 'half-\u00adway', 'Zabul', '300', '…'];
const arabic = ['پل', 'دریا', 'می\u200cگوید', 'کسانوں', '۳۰۰', '«باز»', 'نے', 'وئیل', 'سړک،', 'بند۔'];
const word = fc.oneof(fc.constantFrom(...latin), fc.constantFrom(...arabic));
const space = fc.constantFrom(' ', ' ', ' ', '\n    ', '\u00a0');
const inline = fc.constantFrom('', '', '', 'b', 'a', 'em');
const run = fc.tuple(fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 8 }), inline);
const block = fc.tuple(
  fc.constantFrom('p', 'p', 'h2', 'li', 'blockquote'),
  fc.constantFrom('ltr', 'rtl'),
  fc.array(run, { minLength: 1, maxLength: 4 }),
);
const page = fc.array(block, { minLength: 1, maxLength: 6 });

function htmlOf(blocks: typeof page extends fc.Arbitrary<infer P> ? P : never): string {
  const runs = (list: (typeof blocks)[number][2]) =>
    list.map(([words, tag]) => {
      const text = words.map(([word, space]) => word + space).join('');
      return tag === '' ? text : `<${tag}>${text}</${tag}>`;
    });
  return blocks.map(([tag, dir, list]) => `<${tag} dir="${dir}">${runs(list).join('')}</${tag}>`).join('\n');
}

/** The boundary `share` of the way through the page's text, in whichever node stands there. */
function boundaryAt({ pieces }: TextView, share: number): { node: Text; offset: number } {
  const total = pieces.reduce((sum, { node }) => sum + node.length, 0);
  let left = Math.floor(share * total);
  for (const { node } of pieces) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  throw new Error('a page without text');
}

const bare = (text: string) => text.replace(/[\s\u00ad\u200c]/g, '');

it('anchor is the inverse of describe, in either direction of writing and across blocks', () => {
  const { body } = documentOf('<body></body>');
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(page, share, share, (blocks, one, other) => {
      body.innerHTML = htmlOf(blocks);
      const view = createTextView(body);
      const [from, to] = [boundaryAt(view, Math.min(one, other)), boundaryAt(view, Math.max(one, other))];
      const range = new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      });
      const selectors = describe(view, range);
      if (selectors === null) {
        expect(bare(wordsOf(range))).toBe('');
        return;
      }
      const again = anchor(createTextView(body), selectors);
      expect(again.anchoring).toEqual({ kind: 'exact' });
      expect(bare(wordsOf(again.range))).toBe(bare(wordsOf(range)));
      expect(describe(view, again.range as StaticRange)).toEqual(selectors);
    }),
    { numRuns: 150 },
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
