import { describe, expect, it, test } from 'vitest';
import { addressDay, isoDay } from '../../page/iso-day';
import { readMetadata } from '../../page/read-metadata';
import { siteName } from '../../page/site-name';
import { documentOf } from './dom';

test.each([
  ['2024-05-03T23:30:00+05:00', '2024-05-03'],
  ['20240503', '2024-05-03'],
  ['2024/5/3 23:30', '2024-05-03'],
  ['Friday, May 3rd, 2024 at 11:04 a.m.', '2024-05-03'],
  ['Fri May 03 21:57:01 UTC 2024', '2024-05-03'],
  ['01:38:07 PM PKT May 3, 2024', '2024-05-03'],
  ['Last updated: 3 May, 2024', '2024-05-03'],
  ['03-May-2024', '2024-05-03'],
  ['Sept. 30, 2024, 8:15 p.m.', '2024-09-30'],
  ['05/10/2018', null],
  ['May 2024', null],
  ['3 May 1024', null],
  ['two days ago', null],
])('the day in "%s"', (written, day) => {
  expect(isoDay(written)).toBe(day);
});

test.each([
  ['/world/2024/05/03/talks-on-the-river', '2024-05-03'],
  ['/world/2024/may/3/talks-on-the-river', '2024-05-03'],
  ['/2024/05/talks-on-the-river', null],
  ['/story/2024/1234/5678', null],
])('the day in the address %s', (address, day) => {
  expect(addressDay(address)).toBe(day);
});

test.each([
  [
    'the name that the title ends with',
    ['Wire Agency', 'Valley Post'],
    'Rain falls | News | Valley Post',
    'Valley Post',
  ],
  ['written as the site writes it', ['The Valley'], 'Rain falls - TheValley', 'The Valley'],
  [
    'the title’s end where the address is made of it',
    [null],
    'Rain falls – The New Valley Times',
    'The New Valley Times',
  ],
  ['a section that calls itself a site', ['Local'], 'Rain falls - The New Valley Times', 'The New Valley Times'],
  ['a headline with a dash', [null], 'Rain falls – and falls again', null],
  ['a name elsewhere than the address', ['Hill Radio'], 'Rain falls | Weather', 'Hill Radio'],
])('a site is called by %s', (_, names, title, name) => {
  expect(siteName({ names, title, host: 'www.nvtimes.example' })).toBe(name);
});

const page = (head: string, under: string, url?: string) =>
  readMetadata(
    documentOf(
      `<html><head><title>Talks on the river resume</title>${head}</head><body><nav>Monday, 6 May 2024</nav><main>
       <h1>Talks on the river resume</h1>${under}
       <p>${'The two sides met at the bridge and spoke of boats. '.repeat(9)}</p>
       <p>A treaty of 3 March 1999 says otherwise.</p></main></body></html>`,
      url,
    ),
    [],
  );

describe('what stands under the headline', () => {
  it.each([
    ['lines of their own', '<div>By <a href="/m">Mara Lind</a></div><div>May 3, 2024 10:41</div>'],
    ['one line', '<p class="meta">By Mara Lind on Friday, May 3rd, 2024 at 10:41 a.m.</p>'],
    ['a line broken in two', '<h3 class="byline">by Mara Lind<br><span>Friday, May 3, 2024</span></h3>'],
    ['behind a script', '<script>var a = 1;</script><span>By Mara Lind</span><div>03 MAY 2024</div>'],
  ])('is read from %s', (_, under) => {
    expect(page('', under)).toMatchObject({ date: '2024-05-03', dateBasis: 'stated', byline: 'Mara Lind' });
  });

  it('is found under a heading of the second rank where the first is the paper’s name', () => {
    const html = `<title>Talks on the river resume</title><h1>The Valley Gazette</h1><p>3 May 2023</p>
      <h2>Talks on the river resume</h2><div>By MARA LIND and TOM ABEL<br>Wire Agency</div><div>3 May 2024</div>`;
    expect(readMetadata(documentOf(html), [])).toMatchObject({ date: '2024-05-03', byline: 'MARA LIND and TOM ABEL' });
  });

  it('states no day where it only tells of one', () => {
    const under = '<h2>The treaty of 3 March 1999 has failed, both sides say</h2>';
    expect(page('', under).date).toBeNull();
    expect(page('', `${under}<div>Last updated on May 3, 2024</div>`).date).toBe('2024-05-03');
  });

  it('ends where the text begins', () => {
    expect(page('', '')).toMatchObject({ date: null, dateBasis: 'unknown', byline: null });
  });

  it('is not asked where the page states it', () => {
    const head = '<meta property="article:published" content="2024-05-02"><meta name="author" content="Tom Abel">';
    expect(page(head, '<div>By Mara Lind</div><div>May 3, 2024</div>')).toMatchObject({
      date: '2024-05-02',
      byline: 'Tom Abel',
    });
  });
});

it('takes the day from the address last, and says that it is inferred', () => {
  const url = 'https://www.valleygazette.example/2024/05/03/talks';
  expect(page('', '', url)).toMatchObject({ date: '2024-05-03', dateBasis: 'inferred' });
  expect(page('', '<div>May 2, 2024</div>', url)).toMatchObject({ date: '2024-05-02', dateBasis: 'stated' });
});

it.each([
  ['one of several types', '{"@type":["WebPage","NewsArticle"],"datePublished":"2024-05-03"}'],
  ['the page that carries the article', '{"@graph":[{"@type":"WebPage","datePublished":"2024-05-03"}]}'],
  ['data that cannot be parsed', '{"@type":"NewsArticle","datePublished":"2024-05-03T10:41:00",,}'],
])('the day is stated by %s', (_, data) => {
  expect(page(`<script type="application/ld+json">${data}</script>`, '').date).toBe('2024-05-03');
});

it('takes nobody for a writer', () => {
  expect(page('<meta name="author" content="admin">', '').byline).toBeNull();
});
