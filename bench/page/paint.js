// In the page: what it costs to paint, to take away, to point at and to live with marks.
import Mark from 'mark.js';
import Highlighter from 'web-highlighter';
import { createPainter } from '../../page/highlight';
import { createHitTest } from '../../page/hit-test';

const root = () => document.getElementById('text');

/** Words that a mark is long, where there is room: a claim in one sentence. */
const usual = 20;

/** Paragraphs as a newspaper sets them: in every 24 words a link of two and one that is emphasised. */
function set(text) {
  const words = text.split(' ').map((word, n) => {
    if (n % 24 === 6) return `<a href="#">${word}`;
    if (n % 24 === 7) return `${word}</a>`;
    return n % 24 === 15 ? `<em>${word}</em>` : word;
  });
  return `<p>${words.join(' ')}${words.length % 24 === 7 ? '</a>' : ''}</p>`;
}

const fresh = (paragraphs) => {
  root().innerHTML = paragraphs.map(set).join('');
  return document.body.getBoundingClientRect().height;
};

/** Every word: its text node and paragraph, where it begins and ends there, and `at`, counted from the first character. */
function wordsOf() {
  const walker = document.createTreeWalker(root(), NodeFilter.SHOW_TEXT);
  const words = [];
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const paragraph = node.parentElement.closest('p');
    for (const { index, 0: word } of node.data.matchAll(/\S+/g))
      words.push({ node, paragraph, start: index, end: index + word.length, at: before + index });
    before += node.data.length;
  }
  return words;
}

/** `marks` stretches at even steps, each within a paragraph, from its first word to its last. */
function stretches(marks) {
  const words = wordsOf();
  const step = Math.floor(words.length / marks);
  const length = Math.max(1, Math.min(usual, step - 1));
  return Array.from({ length: marks }, (_, n) => {
    const first = words[n * step];
    const last = words.slice(n * step, n * step + length).findLast(({ paragraph }) => paragraph === first.paragraph);
    return { first, last };
  });
}

const staticRange = ({ first, last }) =>
  new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });

const liveRange = ({ first, last }) => {
  const range = document.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
};

/** What of each text node a stretch covers, in order. */
function piecesOf({ first, last }) {
  const walker = document.createTreeWalker(first.paragraph, NodeFilter.SHOW_TEXT);
  const pieces = [];
  walker.currentNode = first.node;
  for (let node = first.node; node; node = walker.nextNode()) {
    const [start, end] = [node === first.node ? first.start : 0, node === last.node ? last.end : node.length];
    pieces.push({ node, start, end });
    if (node === last.node) break;
  }
  return pieces;
}

/** Each gives a function that takes the marks away again. */
const methods = {
  Hashia: (list, look) => {
    const lifetime = new AbortController();
    createPainter(document, lifetime.signal, look === 'plain' ? 'open' : 'mark').paint('backed', list.map(staticRange));
    return () => lifetime.abort();
  },
  'plain wrapping': (list) => {
    const made = [];
    // From the end: what was split off behind does not move what comes before.
    for (const { node, start, end } of list.flatMap(piecesOf).toReversed()) {
      const middle = node.splitText(start);
      middle.splitText(end - start);
      const mark = document.createElement('mark');
      middle.replaceWith(mark);
      mark.append(middle);
      made.push(mark);
    }
    return () => {
      for (const mark of made) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent.normalize();
      }
    };
  },
  'mark.js': (list) => {
    const marker = new Mark(root());
    const lengthOf = ({ first, last }) => last.at + last.end - last.start - first.at;
    marker.markRanges(list.map((one) => ({ start: one.first.at, length: lengthOf(one) })));
    return () => marker.unmark();
  },
  'web-highlighter': (list) => {
    const highlighter = new Highlighter({ $root: root() });
    for (const one of list) highlighter.fromRange(liveRange(one));
    return () => {
      highlighter.removeAll();
      highlighter.dispose();
    };
  },
};

/** Nothing is marked: what measuring itself costs. */
methods.nothing = () => () => {};

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** Until what was changed has been painted. */
const painted = () => frame().then(frame);

let ordered = [];
let clear = () => {};
/** What is put off until the page has a moment: it is given one when the clock has been read. */
const putOff = [];
const { requestIdleCallback: whenIdle } = globalThis;

/** `look`: `lined`, a ground and a double line, or `plain`, a ground alone. */
async function prepare(name, paragraphs, { marks, look }) {
  root().className = look;
  globalThis.requestIdleCallback = (work) => putOff.push(work);
  fresh(paragraphs);
  scrollTo(0, 0);
  const list = stretches(marks);
  ordered = name === 'web-highlighter' ? list.toReversed() : list;
  await painted();
}

/** Until the marks in view are on the screen. Nodes that the method added. */
async function apply(name) {
  const before = root().querySelectorAll('*').length;
  clear = methods[name](ordered, root().className);
  await painted();
  return root().querySelectorAll('*').length - before;
}

/** Until all are, or have been: the page is read to its end, in steps of as much as is painted ahead. */
async function finish() {
  await new Promise((resolve) => whenIdle(resolve));
  for (const work of putOff.splice(0)) work();
  const step = 2 * innerHeight;
  for (let top = 0; top < document.body.scrollHeight; top += step) {
    scrollTo(0, top);
    // What comes near is told of after a frame, and painted in the next.
    await painted();
    await painted();
  }
}

async function takeAway() {
  clear();
  await painted();
}

/** Microseconds a point, for 100 points of the viewport. Which element is there comes with the pointer's event. */
function hover(paragraphs, marks) {
  fresh(paragraphs);
  scrollTo(0, 0);
  const ranges = stretches(marks).map(staticRange);
  const lifetime = new AbortController();
  createPainter(document, lifetime.signal).paint('backed', ranges);
  const ours = createHitTest(ranges.map((range, index) => ({ id: String(index), range })));
  const points = Array.from({ length: 100 }, (_, n) => [20 + ((n * 397) % 1200), 10 + ((n * 211) % 860)]);
  const timed = (find) => {
    for (const [x, y] of points.slice(0, 5)) find(x, y);
    const start = performance.now();
    const hits = points.map(([x, y]) => find(x, y));
    return { us: ((performance.now() - start) * 1000) / points.length, hits };
  };
  const elements = new Map(points.map(([x, y]) => [`${x} ${y}`, document.elementFromPoint(x, y)]));
  const mine = timed((x, y) => ours(x, y, elements.get(`${x} ${y}`)));
  const theirs = timed((x, y) => CSS.highlights.highlightsFromPoint?.(x, y).length > 0);
  const element = timed((x, y) => document.elementFromPoint(x, y)?.closest('mark'));
  const missed = theirs.hits.filter((hit, n) => hit && mine.hits[n] === null).length;
  lifetime.abort();
  return { ours: mine.us, theirs: theirs.us, element: element.us, missed, onMark: theirs.hits.filter(Boolean).length };
}

/** Milliseconds for 1,500 changes that the page makes to its own text while marks stand on it. */
function mutations(paragraphs, marks, kind) {
  fresh(paragraphs);
  const lifetime = new AbortController();
  const ranges = kind === 'none' ? [] : stretches(marks).map(kind === 'live ranges' ? liveRange : staticRange);
  if (ranges.length > 0) createPainter(document, lifetime.signal).paint('backed', ranges);
  const children = [...root().children];
  const start = performance.now();
  for (let n = 0; n < 1500; n++) children[n % children.length].append(document.createTextNode(' x'));
  const taken = performance.now() - start;
  lifetime.abort();
  return taken;
}

/** Frames in which the page changes a word. */
const frames = 20;

/** Sets marks on a page that is going to change: none, ours, or all that ours would paint if they stood in view. */
async function settle(paragraphs, marks, kind) {
  fresh(paragraphs);
  scrollTo(0, 0);
  document.getElementById('text').insertAdjacentHTML('beforebegin', '<p id="clock">0</p>');
  const ranges = kind === 'none' ? [] : stretches(marks).map(staticRange);
  const lifetime = new AbortController();
  if (ranges.length > 0) createPainter(document, lifetime.signal).paint('backed', ranges);
  clear = () => {
    lifetime.abort();
    document.getElementById('clock').remove();
  };
  await new Promise((resolve) => whenIdle(resolve));
  await painted();
  if (kind === 'all painted') for (const highlight of CSS.highlights.values()) ranges.forEach((range) => highlight.add(range));
  await painted();
}

async function tick() {
  for (let n = 0; n < frames; n++) {
    document.getElementById('clock').firstChild.data = String(n);
    await frame();
  }
  await painted();
}

globalThis.bench = { prepare, apply, finish, takeAway, hover, mutations, settle, tick, frames };
