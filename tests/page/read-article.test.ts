import { describe, expect, it } from 'vitest';
import { finish } from '../../core/steps';
import { locating } from '../../page/locate';
import { readArticle } from '../../page/read-article';
import { documentOf, wordsOf } from './dom';

const paragraphs = [
  'The two governments said on Monday that talks on the river would start again in the border town, three weeks after the last round ended without a word.',
  'The minister denied that <a href="/x">any soldier had crossed</a> the bridge, and called the reports baseless.',
  'His counterpart said that at least 40 people had left their homes since March, most of them from the upper villages.',
  'Aid groups warned that food prices would rise further if the crossing stayed shut through the summer months.',
  'Both delegations are to meet again on Friday, though neither would say who would lead its team at the table.',
];

function page({
  head = '',
  title = 'Talks on the river resume | The Valley Gazette',
  before = '',
  after = '',
  wrap = (body: string) => body,
} = {}): Document {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return documentOf(`<!doctype html><html lang="en"><head><title>${title}</title>
    ${head}</head><body><nav><a href="/">Home</a></nav>${wrap(`<main><article><h1>Talks on the river resume</h1>${before}
    ${body}${after}</article></main>`)}<footer><p>© 2024 The Valley Gazette</p></footer></body></html>`);
}

describe('readArticle', () => {
  it('keeps the paragraphs in order and the title apart', () => {
    const read = readArticle(page(), []);
    expect(read?.article.title).toBe('Talks on the river resume');
    expect(read?.article.text.split('\n\n')).toHaveLength(5);
    expect(read?.article.text).toMatch(/^The two governments.*at the table\.$/s);
  });

  it.each([
    ['a teaser', '<p><a href="/y">Market traders fear another lost season on the river</a></p>'],
    ['a newsletter box', '<p>Sign up for our morning newsletter</p>'],
    ['an offer', '<p>Have the Gazette delivered to your door every Friday, 12 issues for £9.</p>'],
    ['a wall', '<p>You have two articles left. Register to continue reading.</p>'],
    ['a caption credit', '<p>Image 2 of 5</p>'],
    ['a date line', '<p>Updated 3 May 2024, 10:41 am</p>'],
    ['how to reach the writer', '<p>Mara Lind can be reached at mara@valleygazette.example.</p>'],
    ['a related list', '<p>Related: The bridge that nobody owns</p>'],
  ])('drops %s', (_, furniture) => {
    const plain = readArticle(page(), [])?.article.text;
    expect(readArticle(page({ after: furniture }), [])?.article.text).toBe(plain);
    expect(readArticle(page({ before: furniture }), [])?.article.text).toBe(plain);
  });

  it.each([
    'The rebels warned the town: “We shall bring this war to your door.”',
    'Inspectors asked for unlimited access to the camps along the river.',
    'The minister went on to read the full text of the treaty aloud.',
  ])('keeps what only sounds like an offer: %s', (sentence) => {
    const read = readArticle(page({ before: `<p>${sentence}</p>` }), []);
    expect(read?.article.text).toContain(sentence);
  });

  it('takes outlet, date and byline from what the page states', () => {
    const head = `<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle",
      "headline":"Talks on the river resume","datePublished":"2024-05-03T23:30:00+05:00",
      "author":[{"name":"Mara Lind"},{"name":"Tom Abel"}],"publisher":{"name":"The Valley Gazette"}}]}</script>`;
    expect(readArticle(page({ head }), [])?.article).toMatchObject({
      outlet: 'The Valley Gazette',
      date: '2024-05-03',
      dateBasis: 'stated',
      byline: 'Mara Lind, Tom Abel',
    });
  });

  it('prefers the shipped outlet name of a host', () => {
    const hosts = [{ host: 'valleygazette.example', outlet: 'Valley Gazette' }];
    expect(readArticle(page(), hosts)?.article.outlet).toBe('Valley Gazette');
  });

  it('says nothing of date and outlet when the page does not', () => {
    const silent = page({ title: 'Talks on the river resume' });
    expect(readArticle(silent, [])?.article).toMatchObject({ outlet: null, date: null, dateBasis: 'unknown' });
  });

  it('reads a page that stands within a form whose fields hide its methods', () => {
    const names =
      'attributes childNodes parentNode nodeName tagName textContent children firstChild nextSibling nodeType';
    const fields = names
      .split(' ')
      .map((name) => `<input name="${name}">`)
      .join('');
    // Enough text for a form that holds the page.
    const long = paragraphs
      .map((text) => `<p>${text} And so it went on, the whole long day, at both ends of the old bridge.</p>`)
      .join('');
    const read = readArticle(page({ after: long, wrap: (body) => `<form>${fields}${body}</form>` }), []);
    expect(read?.article.text).toContain('at least 40 people');
    expect(read?.view.text).toContain('at least 40 people');
  });

  it('finds no article on a page of links', () => {
    expect(
      readArticle(documentOf('<body><ul><li><a href="/a">One</a><li><a href="/b">Two</a></ul></body>'), []),
    ).toBeNull();
  });

  it('survives deep nesting', () => {
    const deep = `${'<div>'.repeat(600)}${'</div>'.repeat(600)}`;
    const read = readArticle(documentOf(`<body>${deep}<p>${paragraphs.join(' ')}</p></body>`), []);
    expect(read?.article.text).toContain(paragraphs[0]);
  });
});

describe('locate', () => {
  const read = readArticle(page(), []);
  it.each(['any soldier had crossed the bridge', 'The minister denied', 'at the table.', 'at least 40 people'])(
    'gives the live range of "%s"',
    (phrase) => {
      if (!read) throw new Error('not read');
      const start = read.article.text.indexOf(phrase);
      const range = finish(locating(read.view, read.article, { start, end: start + phrase.length }));
      expect(wordsOf(range)).toBe(phrase);
    },
  );

  it('gives a range for every word of the article', () => {
    if (!read) throw new Error('not read');
    for (const match of read.article.text.matchAll(/\S+/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      expect(wordsOf(finish(locating(read.view, read.article, span)))).toBe(match[0]);
    }
  });
});
