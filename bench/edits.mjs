// An article as words with numbers of their own, so that what an edit leaves of a passage is known for certain.
import { makeArticle } from './generate.mjs';
import { seeded } from './measure.mjs';

/** Paragraphs of `{ id, text }`; the word put in by an edit has the id -1. */
export function numberWords(words, seed) {
  let id = 0;
  return makeArticle(words, seed).map((paragraph) => paragraph.split(' ').map((text) => ({ id: id++, text })));
}

/** `count` passages within a paragraph, as first and last word: a fifth of 1–3 words, the others of 5–25. */
export function choosePassages(paragraphs, count, seed) {
  const random = seeded(seed);
  const upTo = (n) => Math.floor(random() * n);
  return Array.from({ length: count }, () => {
    const paragraph = paragraphs[upTo(paragraphs.length)];
    const length = Math.min(paragraph.length, random() < 0.2 ? 1 + upTo(3) : 5 + upTo(21));
    const first = upTo(paragraph.length - length + 1);
    return { first: paragraph[first].id, last: paragraph[first + length - 1].id };
  });
}

/** One word in twenty edited: replaced, taken out, or another put behind it. */
export function editWords(paragraphs, seed) {
  const random = seeded(seed);
  const all = paragraphs.flat();
  const other = () => all[Math.floor(random() * all.length)].text;
  return paragraphs.map((paragraph) =>
    paragraph.flatMap((word) => {
      if (random() >= 0.05) return [word];
      const kind = random();
      if (kind < 0.6) return [{ ...word, text: other() }];
      return kind < 0.8 ? [] : [word, { id: -1, text: other() }];
    }),
  );
}

const plainQuotes = (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/—/g, '--');

/**
 * The article as HTML, and where each word stands in its `textContent`. `reset` sets it anew: plain quotes, line breaks
 * and no-break spaces between words, boxes between paragraphs.
 */
export function setArticle(paragraphs, reset, seed = 1) {
  const random = seeded(seed);
  const places = {};
  let html = '';
  let at = 0;
  const add = (text, tag) => {
    html += tag ? `<${tag}>${text}</${tag}>` : text;
    at += text.length;
  };
  for (const paragraph of paragraphs) {
    if (reset && random() < 0.25) add('Read more in our evening letter', 'aside');
    html += '<p>';
    paragraph.forEach(({ id, text }, n) => {
      const shown = reset ? plainQuotes(text) : text;
      if (id >= 0) places[id] = [at, at + shown.length];
      add(shown, n % 24 === 6 ? 'a' : n % 24 === 15 ? 'em' : null);
      if (n < paragraph.length - 1) add(reset ? gap(random()) : ' ', null);
    });
    html += '</p>';
  }
  return { html, places };
}

function gap(chance) {
  if (chance < 0.1) return '\n        ';
  return chance < 0.15 ? '\u00a0' : ' ';
}

/** From the first to the last word of a passage that still stands; null when none does. */
export function placeOf({ first, last }, places) {
  let [start, end] = [first, last];
  while (start <= last && !places[start]) start++;
  while (end >= first && !places[end]) end--;
  return start > end ? null : [places[start][0], places[end][1]];
}
