import { describe, expect, it } from 'vitest';
import { finish } from '../../core/steps';
import { readArticle } from '../../page/read-article';
import { readingClear } from '../../page/read-clear';
import { documentOf } from './dom';

const told = [
  'Ferries on the lower lake stopped running on Tuesday after the harbour board and the crews failed to agree on the winter timetable.',
  'Board chairwoman Ines Falk said that the crews had been offered two more days of rest, and that she still hoped for an answer.',
  'The crews called the offer a step back, since it would end the night service on which three villages depend for their milk.',
  'At least 1,400 people take the boats on a working day, by the board’s own count of last March.',
  'Talks are to go on at the town hall of Osterby on Thursday, with a mediator whom both sides have accepted.',
  'Until then buses leave from the church every forty minutes, and the board pays for the tickets of pupils.',
  'In the last strike, nine years ago, the boats lay still for eleven days before the crews won their rest.',
  'Shops on the island said that they had stores for a week and would ask the army for help after that.',
];
const lines = told.map((text) => `<p>${text}</p>`);
const text = lines.join('\n');
const after = (index: number, inserted: string) =>
  [...lines.slice(0, index), inserted, ...lines.slice(index)].join('\n');
const inArticle = (inner: string) =>
  `<main><article><h1>Lake ferries stand still</h1><div class="body">${inner}</div></article></main>`;

function pageOf(body: string, attributes = 'lang="en"'): Document {
  return documentOf(`<!doctype html><html ${attributes}><head><title>Lake ferries stand still</title></head>
    <body><nav><a href="/">Home</a></nav>${body}<footer><p>Written to be read on the lake since 1911, and printed by hand.</p></footer></body></html>`);
}

const teaser = (n: number) =>
  `<div class="card"><h3><a href="/${n}">Another story of the week ${n}</a></h3><p>What the neighbours of the old mill think about the new road, in story number ${n}.</p></div>`;

/** Whatever stands around or between them, the told paragraphs are read, all of them and nothing else. */
const clear: readonly (readonly [kind: string, body: string])[] = [
  ['nothing else', inArticle(text)],
  [
    'captions between paragraphs',
    inArticle(
      after(
        3,
        '<figure><img src="a.jpg"><figcaption>The quay at Osterby, seen from the mill on a day without boats.</figcaption></figure>',
      ),
    ),
  ],
  [
    'a named caption without a figure',
    inArticle(
      after(
        2,
        '<div class="wp-caption"><p class="wp-caption-text">The quay at Osterby, seen from the mill on a day without boats.</p></div>',
      ),
    ),
  ],
  ['a box of related stories', inArticle(after(4, `<div class="related-stories">${teaser(1)}</div>`))],
  [
    'a newsletter box',
    inArticle(
      after(
        4,
        '<div class="newsletter"><h3>The lake by post</h3><p>Every morning the five things that you should know, in your own letter box.</p></div>',
      ),
    ),
  ],
  [
    'an aside',
    inArticle(
      after(
        5,
        '<aside><p>The board has run the boats since 1911 and owns nine of them, all built at Osterby.</p></aside>',
      ),
    ),
  ],
  [
    'a sharing bar',
    inArticle(after(1, '<ul class="social-share"><li>Send</li><li>Copy the link of this page</li></ul>')),
  ],
  [
    'an element named as the text, among comments',
    `<div class="entry-content">${text}</div><section id="comments">${[1, 2].map((n) => `<div class="one"><p>As a reader from the north shore I have waited for boat ${n} since noon and nobody says a word.</p></div>`).join('')}</section>`,
  ],
  [
    'paragraphs in two halves round an advertisement',
    inArticle(
      `<div>${lines.slice(0, 4).join('')}</div><div class="ad-slot"><p>Boats for sale at the yard, new and used, with papers and a year of service.</p></div><div>${lines.slice(4).join('')}</div>`,
    ),
  ],
];

/** Pages that have to be looked at with more care, and what they read as in the end. */
const unclear: readonly (readonly [kind: string, body: string])[] = [
  ['lines parted by breaks', inArticle(told.join('<br><br>'))],
  ['paragraphs that are no p', inArticle(told.map((line) => `<div>${line}</div>`).join(''))],
];

describe('a page with the text in one place', () => {
  it.each(clear)('is read without what is beside it: %s', (_, body) => {
    expect(finish(readingClear(pageOf(body)))).not.toBeNull();
    expect(readArticle(pageOf(body), [])?.article.text.split('\n\n')).toEqual(told);
  });

  it('keeps headings, lists, quotations and quoted posts in their order', () => {
    const quoted =
      '<blockquote class="twitter-tweet social"><p>No boat today, and none tomorrow unless somebody calls us. The phone is on.</p></blockquote>';
    const inner = after(
      2,
      `<h2>What was offered</h2><blockquote><p>“We have waited for nine years,” the crews wrote.</p></blockquote>${quoted}`,
    );
    const read = finish(readingClear(pageOf(inArticle(inner))))?.map((paragraph) => paragraph.text);
    expect(read?.slice(1, 6)).toEqual([
      told[1],
      'What was offered',
      '“We have waited for nine years,” the crews wrote.',
      'No boat today, and none tomorrow unless somebody calls us. The phone is on.',
      told[2],
    ]);
  });

  it('is read from right to left too', () => {
    const urdu =
      'وزیر نے پیر کے روز کہا کہ جھیل کی کشتیاں اس وقت تک نہیں چلیں گی جب تک عملے کے ساتھ نیا معاہدہ نہ ہو جائے، اور گاؤں کے لوگ انتظار کریں گے۔';
    const lines = Array.from({ length: 7 }, (_, n) => `${n + 1} ${urdu}`);
    const page = () => pageOf(inArticle(lines.map((line) => `<p>${line}</p>`).join('')), 'lang="ur" dir="rtl"');
    expect(finish(readingClear(page()))).not.toBeNull();
    expect(readArticle(page(), [])?.article.text.split('\n\n')).toEqual(lines);
  });
});

describe('a page with the text in several places', () => {
  it.each(unclear)('is left to the slow way: %s', (_, body) => {
    expect(finish(readingClear(pageOf(body)))).toBeNull();
    const read = readArticle(pageOf(body), [])?.article.text ?? '';
    for (const line of told) expect(read).toContain(line);
  });

  it.each([
    ['a front page', `<main>${Array.from({ length: 30 }, (_, n) => teaser(n)).join('')}</main>`],
    ['two articles', inArticle(text) + inArticle(lines.toReversed().join(''))],
    ['a page within a form', `<form><input name="parentElement"><input name="id">${inArticle(text)}</form>`],
    ['a stub before a paywall', inArticle(lines.slice(0, 2).join(''))],
  ])('is left to the slow way: %s', (_, body) => expect(finish(readingClear(pageOf(body)))).toBeNull());

  it('gives up on what is deeper or wider than any article', () => {
    const line = '<p>A line that is long enough to count as a paragraph of its own.</p>';
    expect(finish(readingClear(pageOf(`<div class="more">${line}`.repeat(150))))).toBeNull();
    expect(finish(readingClear(pageOf(`<section>${line}</section>`.repeat(600))))).toBeNull();
  });
});
