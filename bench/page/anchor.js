// In the page: passages described on one text and looked for on another.
import * as domAnchor from 'dom-anchor-text-quote';
import { anchor, sourceOf } from '../../page/anchor';
import { describe } from '../../page/describe';
import { createTextView } from '../../page/text-view';

const root = () => document.getElementById('text');

function show(html) {
  root().innerHTML = html;
  document.body.getBoundingClientRect();
}

/** A range from offsets in the text of the root. */
function rangeAt([start, end]) {
  const range = document.createRange();
  const walker = document.createTreeWalker(root(), NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; before += node.length, node = walker.nextNode()) {
    if (start >= before && start < before + node.length) range.setStart(node, start - before);
    if (end > before && end <= before + node.length) range.setEnd(node, end - before);
  }
  return range;
}

function offsetsOf(range) {
  const before = document.createRange();
  before.setStart(root(), 0);
  before.setEnd(range.startContainer, range.startOffset);
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const start = before.toString().length;
  return [start, start + live.toString().length];
}

const engines = {
  Hashia: () => {
    const view = createTextView(root());
    sourceOf(view);
    return { describe: (range) => describe(view, range), anchor: (stored) => anchor(view, stored).range };
  },
  'dom-anchor-text-quote': () => ({
    describe: (range) => ({ ...domAnchor.fromRange(root(), range), hint: offsetsOf(range)[0] }),
    anchor: (stored) => domAnchor.toRange(root(), stored, { hint: stored.hint }),
  }),
};

let stored = [];
let found = [];

function remember(name, html, places) {
  show(html);
  const engine = engines[name]();
  stored = places.map((place) => engine.describe(rangeAt(place)));
}

/** The part that is timed, its index included. */
function find(name) {
  const engine = engines[name]();
  found = stored.map((one) => {
    try {
      return one && engine.anchor(one);
    } catch {
      return null;
    }
  });
}

/** Where each was found; null for those that were not. */
const places = () => found.map((range) => range && offsetsOf(range));

globalThis.bench = { show, remember, find, places };
