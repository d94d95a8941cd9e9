import { expect, describe as group, it } from 'vitest';
import { anchor } from '../../page/anchor';
import { describe } from '../../page/describe';
import { innerTrees } from '../../page/inner-trees';
import { createTextView, rangeOf } from '../../page/text-view';
import { documentOf, wordsOf } from './dom';

/** `<story-body>` shows its shadow tree, which has the given markup; its own children go into the slots. */
function withShadow(light: string, shadow: string): Document {
  const document = documentOf(`<body><p>Before it.</p><story-body>${light}</story-body><p>After it.</p></body>`);
  const host = document.querySelector('story-body') as Element;
  host.attachShadow({ mode: 'open' }).innerHTML = shadow;
  return document;
}

group('text in an open shadow root', () => {
  it('is read in its place, with what is assigned to a slot', () => {
    const { body } = withShadow('<b>the slotted words</b>', '<p>First <slot></slot> and</p><p>then the rest.</p>');
    expect(createTextView(body).text.trim()).toBe('Before it. First the slotted words and then the rest. After it.');
  });

  it('leaves out what no slot shows', () => {
    const { body } = withShadow('<b>never shown</b>', '<p>Only this.</p>');
    expect(createTextView(body).text).not.toContain('never');
  });

  it.each(['Before it.', 'the rest.', 'After it.'])('is described and anchored: "%s"', (words) => {
    const { body } = withShadow('', '<p>First the guards,</p><p>then the rest.</p>');
    const view = createTextView(body);
    const start = view.text.indexOf(words);
    const selectors = describe(view, rangeOf(view, start, start + words.length) as StaticRange);
    const found = anchor(createTextView(body), selectors ?? []);
    expect([found.anchoring.kind, wordsOf(found.range)]).toEqual(['exact', words]);
  });

  it('ends a selection at the end of the root, not of the page', () => {
    const document = withShadow('', '<p>First the guards,</p><p>then the rest.</p>');
    const [root] = innerTrees(document);
    const last = root?.lastElementChild as Element;
    const range = new StaticRange({ startContainer: last, startOffset: 0, endContainer: last, endOffset: 1 });
    expect(describe(createTextView(document.body), range)?.[0]).toMatchObject({ exact: 'then the rest.' });
  });

  it('keeps the longer end of a stretch that leaves it, since a range has both ends in one tree', () => {
    const { body } = withShadow('', '<p>First the guards, then the rest.</p>');
    const view = createTextView(body);
    expect(wordsOf(rangeOf(view, view.text.indexOf('it. First'), view.text.indexOf(' After')))).toBe(
      'First the guards, then the rest.',
    );
  });
});

it('a closed root is nobody else’s business', () => {
  const document = documentOf('<body><p>Open.</p><div></div></body>');
  const host = document.querySelector('div') as Element;
  host.attachShadow({ mode: 'closed' }).innerHTML = '<p>Closed.</p>';
  expect(createTextView(document.body).text.trim()).toBe('Open.');
  expect(innerTrees(document)).toEqual([]);
});
