import { expect, describe as group, it } from 'vitest';
import { anchor } from '../../page/anchor';
import { describe } from '../../page/describe';
import { createTextView, rangeOf } from '../../page/text-view';
import { documentOf, rangeAround, wordsOf } from './dom';

const before = `<h2>At the bridge</h2>
  <p>The governor said the bridge would open “before the harvest”, and that no toll would be asked of farmers.</p>
  <p>A spokesman for the traders’ union called the promise hollow. He said that 300 lorries were waiting.</p>
  <ul><li>First, the guards left.</li><li>Then the traders came back.</li></ul>
  <p>The road above the village is closed<br>until further notice, the police said on Tuesday evening.</p>`;

/** Notes `phrase` on one page and looks for it on another. */
function carry(phrase: string, after: string) {
  const document = documentOf(`<body>${before}</body>`);
  const selectors = describe(createTextView(document.body), rangeAround(document, phrase));
  const later = documentOf(`<body>${after}</body>`);
  const found = anchor(createTextView(later.body), selectors ?? []);
  return { kind: found.anchoring.kind, words: wordsOf(found.range), anchoring: found.anchoring };
}

group('describe and anchor', () => {
  it.each(['no toll', 'He said that 300 lorries were waiting', 'the guards left.', 'closed'])(
    'are inverse on an unchanged page: "%s"',
    (phrase) => expect(carry(phrase, before)).toMatchObject({ kind: 'exact', words: phrase }),
  );

  it.each([
    ['curly quotes made straight', before.replace(/[“”]/g, '"').replace(/’/g, "'"), 'open "before the harvest"'],
    ['reflowed source', before.replaceAll(' ', '\n      '), null],
    ['new inline elements', before.replace('before the', '<b>before</b> the'), 'open “before the harvest”'],
  ])('see through %s', (_, after, words) => {
    const found = carry('open “before the harvest”', after);
    expect(found.kind).not.toBe('orphan');
    expect(found.kind).not.toBe('changed');
    if (words) expect(found.words).toBe(words);
  });

  it('follow a passage that moved', () => {
    const found = carry('He said that 300 lorries were waiting', `<p>New: the river rose overnight.</p>${before}`);
    expect(found).toMatchObject({ kind: 'moved', words: 'He said that 300 lorries were waiting' });
  });

  it('say what a changed passage was and is', () => {
    const found = carry('300 lorries were waiting', before.replace('300 lorries', '450 lorries'));
    expect(found.anchoring).toEqual({
      kind: 'changed',
      was: '300 lorries were waiting',
      now: '450 lorries were waiting',
    });
  });

  it('rather lose a deleted passage than take a lookalike', () => {
    const deleted = before.replace(
      /<p>A spokesman.*?<\/p>/s,
      '<p>He said that the weather was waiting for nobody.</p>',
    );
    expect(carry('He said that 300 lorries were waiting', deleted).kind).toBe('orphan');
  });

  it('tell a repeated sentence from its copy when the first has moved away', () => {
    const repeated =
      '<p>SIGN The committee met behind closed doors for the third time this month and published nothing at all.</p>';
    const [north, east, west] = [
      '<p>Snow closed the northern road before noon, and the mail was left standing at the second gate.</p>',
      '<p>Eastward the fields had dried; a tanker went from well to well and sold what it had by the bucket.</p>',
      '<p>At the western customs house a clerk counted crates of apples that nobody had come to claim.</p>',
    ];
    const one = repeated.replace('SIGN', 'Dams, canals and the old quarrel over them filled the morning.');
    const two = repeated.replace('SIGN', 'Wool, salt and the price of both filled the afternoon.');
    const document = documentOf(`<body>${north}${one}${east}${two}${west}</body>`);
    const selectors = describe(createTextView(document.body), rangeAround(document, 'third time'));
    const later = documentOf(`<body>${north}${east}${two}${west}${one}</body>`);
    const { range } = anchor(createTextView(later.body), selectors ?? []);
    expect(range?.startContainer.nodeValue).toMatch(/^Dams/);
  });

  it('follow a long passage over several boxes put into it', () => {
    const box = `<aside>${'Subscribe to our letters and never miss a word. '.repeat(3)}</aside>`;
    const text = `${before}<p>Under the arches the masons had begun to set the first of the new stones.</p>`;
    const document = documentOf(`<body>${text}</body>`);
    const view = createTextView(document.body);
    const start = view.text.indexOf('A spokesman');
    const end = view.text.indexOf(' of the new stones');
    const selectors = describe(view, rangeOf(view, start, end) as StaticRange);
    const later = documentOf(`<body>${text.replace('<p>Under', `${box}${box}<p>Under`)}</body>`);
    const { range } = anchor(createTextView(later.body), selectors ?? []);
    expect(wordsOf(range)).toMatch(/^A spokesman[\s\S]*the first$/);
  });

  it('leave the edited original for no copy far away', () => {
    const filler =
      '<p>Nothing else of note was heard from the valley in those days, or so it was told later on.</p>'.repeat(9);
    const copy =
      '<p>The governor said the bridge would open “before the harvest”, and that no toll would be asked of farmers.</p>';
    const found = carry('no toll would be asked', `${before.replace('no toll', 'no fee')}${filler}${copy}`);
    expect(found.words).toBe('no fee would be asked');
  });

  it('do not take a copy that was there all along for the passage that was deleted', () => {
    const said = 'Nobody was to cross the weir at night, the warden said, and nobody was to fish below it.';
    const filler = '<p>Rain fell on the upper valley and the clerks stayed indoors to count what had been sold.</p>';
    const one = `<p>The spring notice hung on the mill door. ${said} It was gone within a week.</p>`;
    const two = `<p>For the autumn, boards were nailed to every ash tree. ${said} Boys threw stones at them.</p>`;
    const page = (first = '') => `<body>${before}${first}${filler.repeat(12)}${two}</body>`;
    const document = documentOf(page(one));
    const selectors = describe(createTextView(document.body), rangeAround(document, 'the warden said'));
    expect(anchor(createTextView(documentOf(page()).body), selectors ?? []).anchoring.kind).toBe('orphan');
    const moved = documentOf(`<body>${before}${filler.repeat(12)}${two}${one}</body>`);
    const { range } = anchor(createTextView(moved.body), selectors ?? []);
    expect(range?.startContainer.nodeValue).toMatch(/^The spring/);
  });
});

group('a text view', () => {
  const document = documentOf(`<body>${before}<script>var no = 'text';</script><p hidden>unseen</p></body>`);
  const view = createTextView(document.body);

  it('parts blocks and lines, and leaves scripts and hidden text out', () => {
    expect(view.text).toContain('left. Then the traders');
    expect(view.text).toContain('is closed until further');
    expect(view.text).not.toMatch(/var no|unseen| {2}/);
  });

  it('turns every stretch into a range with the same words', () => {
    for (const match of view.text.matchAll(/[\w']+/g)) {
      const range = rangeOf(view, match.index, match.index + match[0].length);
      expect(wordsOf(range).replace(/’/g, "'")).toBe(match[0]);
    }
  });

  it('takes ranges that start and end at element edges', () => {
    const list = document.querySelector('ul') as Element;
    const whole = new StaticRange({ startContainer: list, startOffset: 0, endContainer: list, endOffset: 2 });
    expect(describe(view, whole)?.[0]).toMatchObject({ exact: 'First, the guards left. Then the traders came back.' });
  });

  it('refuses a selection without words', () => {
    const gap = document.querySelector('h2')?.nextSibling as Node;
    const range = new StaticRange({ startContainer: gap, startOffset: 0, endContainer: gap, endOffset: 2 });
    expect(describe(view, range)).toBeNull();
  });
});
