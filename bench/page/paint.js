// In the page: what it costs to paint, to take away, to point at and to live with marks.
import Mark from 'mark.js';
import Highlighter from 'web-highlighter';
import { createPainter } from '../../page/highlight';
import { createHitTest } from '../../page/hit-test';

const root = () => document.getElementById('text');

/** `marks` stretches at even steps: `{ paragraph, start, end, at }`, `at` counting from the first character. */
function stretches(marks) {
  const paragraphs = [...root().children].map((p) => p.firstChild);
  const words = [];
  let before = 0;
  for (const node of paragraphs) {
    for (const { index, 0: word } of node.data.matchAll(/\S+/g))
      words.push({ node, start: index, end: index + word.length, at: before + index });
    before += node.data.length;
  }
  const step = Math.floor(words.length / marks);
  const length = Math.max(1, Math.min(8, step - 1));
  return Array.from({ length: marks }, (_, n) => {
    const first = words[n * step];
    let last = first;
    for (const word of words.slice(n * step, n * step + length)) if (word.node === first.node) last = word;
    return { node: first.node, start: first.start, end: last.end, at: first.at };
  });
}

const fresh = (paragraphs) => {
  root().innerHTML = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return document.body.getBoundingClientRect().height;
};

const staticRange = ({ node, start, end }) =>
  new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });

const liveRange = ({ node, start, end }) => {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
};

/** Each gives a function that takes the marks away again. */
const methods = {
  Hashia: (list) => {
    const lifetime = new AbortController();
    createPainter(document, lifetime.signal).paint('backed', list.map(staticRange));
    return () => lifetime.abort();
  },
  'plain wrapping': (list) => {
    const made = [];
    // From the end: what was split off behind does not move what comes before.
    for (const { node, start, end } of list.toReversed()) {
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
    marker.markRanges(list.map(({ at, start, end }) => ({ start: at, length: end - start })));
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

function paint(name, paragraphs, marks) {
  fresh(paragraphs);
  const list = stretches(marks);
  const ordered = name === 'web-highlighter' ? list.toReversed() : list;
  const before = root().querySelectorAll('*').length;
  const start = performance.now();
  const clear = methods[name](ordered);
  const script = performance.now();
  document.body.getBoundingClientRect();
  const layout = performance.now();
  const nodes = root().querySelectorAll('*').length - before;
  const clearing = performance.now();
  clear();
  document.body.getBoundingClientRect();
  const end = performance.now();
  return { total: layout - start, script: script - start, layout: layout - script, nodes, clear: end - clearing };
}

/** Microseconds a point, for 100 points of the viewport. */
function hover(paragraphs, marks) {
  fresh(paragraphs);
  scrollTo(0, 0);
  const ranges = stretches(marks).map(staticRange);
  const lifetime = new AbortController();
  createPainter(document, lifetime.signal).paint('backed', ranges);
  const ours = createHitTest(ranges.map((range, index) => ({ id: String(index), range })));
  const points = Array.from({ length: 100 }, (_, n) => [20 + ((n * 397) % 1200), 10 + ((n * 211) % 860)]);
  const timed = (find) => {
    const hits = points.map(([x, y]) => find(x, y));
    const start = performance.now();
    for (const [x, y] of points) find(x, y);
    return { us: ((performance.now() - start) * 1000) / points.length, hits };
  };
  const mine = timed(ours);
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

globalThis.bench = { paint, hover, mutations };
