import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, newsPage, until } from './browser';
import type { Chromium } from './chromium';
import { expect, test } from './hashia';
import { marksOn, settle } from './look';
import { noteOn } from './note-on';

const ceasefire = readFileSync(join(import.meta.dirname, '../assets/demo/ceasefire.html'), 'utf8');
const [head = '', rest = ''] = ceasefire.split(/(?=<p class="standfirst"|<p>)/);
const article = ceasefire.slice(head.length, ceasefire.lastIndexOf('</article>'));

test('claims inside an open shadow root are marked', async ({ hashia, server }) => {
  expect(rest).not.toBe('');
  const shadow = `<story-body><template shadowrootmode="open">${article}</template></story-body>`;
  server.addPage('/shadow.html', ceasefire.replace(article, shadow));
  await hashia.open(newsPage('shadow'));
  expect((await marksOn(hashia)).join('\n')).toContain('over 100 attacks');
  await hashia.openCard(0);
  expect((await hashia.cardText()).length).toBeGreaterThan(40);
});

test('claims inside a frame of the same site are marked', async ({ hashia, server }) => {
  server.addPage('/inner.html', `<!doctype html><meta charset="utf-8"><body>${article}</body>`);
  const frame = '<iframe src="/inner.html" style="width:100%;height:3000px"></iframe>';
  server.addPage('/framed.html', ceasefire.replace(article, frame));
  await hashia.open(newsPage('framed'));
  const texts = await until('marks in the frame', async () => {
    const found = await hashia.inPage<string[]>(`
      const { CSS, document: inner } = document.querySelector('iframe').contentWindow;
      return [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map((stretch) => {
        const range = inner.createRange();
        range.setStart(stretch.startContainer, stretch.startOffset);
        range.setEnd(stretch.endContainer, stretch.endOffset);
        return range.toString().replace(/\\s+/g, ' ');
      });`);
    return found.length > 0 && found;
  });
  expect(texts.join('\n')).toContain('over 100 attacks');
  await hashia.openCard(0);
  expect((await hashia.cardText()).length).toBeGreaterThan(40);
});

test('marks come back when the page clears them and when its body is replaced', async ({ hashia }) => {
  await hashia.open(newsPage('ceasefire'));
  const before = await marksOn(hashia);
  await hashia.inPage('CSS.highlights.clear();');
  expect(await marksOn(hashia)).toEqual(before);
  await hashia.inPage(`
    const body = document.createElement('body');
    body.innerHTML = document.body.innerHTML;
    document.body.replaceWith(body);`);
  await until('the marks stand in the new body', async () => (await connectedMarks(hashia)) === before.length);
});

test('marks are there again after going away and back', async ({ hashia }) => {
  await hashia.open(newsPage('ceasefire'));
  const before = await marksOn(hashia);
  await hashia.inPage(`location.href = '${newsPage('cricket')}';`);
  await settle();
  await hashia.inPage('history.back();');
  await settle();
  expect((await marksOn(hashia)).sort()).toEqual(before.sort());
});

test('a note on a page off the topic is shown there', async ({ hashia, server }) => {
  const words = 'the apricots were dried on the roofs';
  const page = `<!doctype html><title>A valley in autumn</title><body><article><h1>A valley in autumn</h1>
    <p>When the rain had gone, ${words} and the road was quiet for a week.</p></article></body>`;
  server.addPage('/apricots.html', page);
  await hashia.open(newsPage('apricots'));
  await settle();
  expect(await hashia.additions()).toBe(0);
  await hashia.saveNote(noteOn(newsPage('apricots'), words));
  await hashia.open(newsPage('apricots'));
  expect(await marksOn(hashia)).toEqual([words]);
  expect(await hashia.errors()).toEqual([]);
});

test('notes are printed behind the page, and its scripts cannot search them', async ({ hashia, server, kind }) => {
  test.skip(kind !== 'chromium', 'prints to a file');
  const { page } = hashia as Chromium;
  const words = 'the walnuts were counted twice';
  server.addPage(
    '/walnuts.html',
    `<!doctype html><title>Walnuts</title><body><p>Before the snow had gone, ${words} and the sacks were tied.</p>`,
  );
  await hashia.saveNote(noteOn(newsPage('walnuts'), words));
  await hashia.open(newsPage('walnuts'));
  await marksOn(hashia);
  await hashia.inPage(`addEventListener('beforeprint', () => {
    const { lastElementChild: host } = document.documentElement;
    Object.assign(window, { printed: getComputedStyle(host).position, found: find('Where was this?') });
  });`);
  const blank = await page.evaluate(() => document.documentElement.childElementCount);
  await page.pdf();
  expect(await hashia.inPage('return [window.printed, window.found];')).toEqual(['static', false]);
  expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(blank);
});

function connectedMarks(hashia: Browser): Promise<number> {
  return hashia.inPage(`
    const all = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return all.filter((stretch) => stretch.startContainer.isConnected).length;`);
}
