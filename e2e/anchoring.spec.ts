import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, newsPage, until } from './browser';
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

test('notes are printed with their numbers, and the page cannot search them', async ({ hashia, server }) => {
  const words = 'the walnuts were counted twice';
  server.addPage(
    '/walnuts.html',
    `<!doctype html><title>Walnuts</title><body><p>It was a cold week.</p>
    <p>Before the snow had gone, ${words} and the sacks were tied.</p></body>`,
  );
  await hashia.saveNote(noteOn(newsPage('walnuts'), words));
  await hashia.open(newsPage('walnuts'));
  await marksOn(hashia);
  // The part for print comes behind the notes.
  await settle();
  await hashia.inPage(`
    ${readRules}
    const page = document.body.innerHTML;
    addEventListener('beforeprint', () => {
      const host = document.documentElement.lastElementChild;
      window.printed = {
        position: getComputedStyle(host).position,
        found: find('Where was this?'),
        numbers: readRules().filter((rule) => rule.includes('[1]') && rule.includes('nth-child(2)')).length,
        isUntouched: document.body.innerHTML === page,
      };
    });`);
  const elements = 'return document.documentElement.childElementCount;';
  const blank = await hashia.inPage(elements);
  await hashia.print();
  const printed = await hashia.inPage('return window.wrappedJSObject?.printed ?? window.printed;');
  expect(printed).toEqual({ position: 'static', found: false, numbers: 1, isUntouched: true });
  await until('the list is gone', async () => (await hashia.inPage(elements)) === blank);
});

test('the marks take other colours when the page turns dark, and keep them when it throws out our rules', async ({
  hashia,
}) => {
  await hashia.open(newsPage('ceasefire'));
  await marksOn(hashia);
  const rules = () =>
    hashia.inPage<string[]>(`${readRules} return readRules().filter((rule) => rule.includes('::highlight'));`);
  const light = await rules();
  expect(light.length).toBeGreaterThan(1);
  await hashia.inPage(`
    document.documentElement.style.background = document.body.style.background = 'oklch(0.2 0.02 260)';
    for (const part of document.querySelectorAll('main, article')) part.style.background = 'none';`);
  const dark = await until('other colours', async () => {
    const now = await rules();
    return now.join() !== light.join() && now;
  });
  expect(dark).toHaveLength(light.length);
  // Looked at in the same breath: they are put back soon.
  const left = await hashia.inPage<string[]>(`${readRules}
    document.adoptedStyleSheets = [];
    for (const style of document.querySelectorAll('style')) if (style.textContent.includes('::highlight')) style.remove();
    return readRules().filter((rule) => rule.includes('::highlight'));`);
  expect(left).toEqual([]);
  await until('the rules are back', async () => (await rules()).join() === dark.join());
});

test('a note lies over a claim, and both over what the page itself highlights', async ({ hashia, server }) => {
  server.addPage('/over.html', ceasefire);
  const words = 'since the ceasefire ended in November 2021';
  await hashia.saveNote(noteOn(newsPage('over'), words));
  await hashia.open(newsPage('over'));
  await until('the note', async () => Object.values(await hashia.marks()).some((texts) => texts.includes(words)));
  await hashia.inPage("CSS.highlights.set('search-results', new Highlight());");
  const layers = await hashia.inPage<[string, number][]>(`
    return [...CSS.highlights].filter(([, one]) => one.size > 0 || one.priority === 0).map(([name, one]) => [
      name === 'search-results' ? 'page' : [...one].some(({ endOffset, startOffset }) => endOffset - startOffset === ${words.length}) ? 'note' : 'claim',
      one.priority,
    ]);`);
  const highest = (kind: string) =>
    Math.max(...layers.filter(([name]) => name === kind).map(([, priority]) => priority));
  expect(highest('note')).toBeGreaterThan(highest('claim'));
  expect(Math.min(...layers.filter(([name]) => name === 'claim').map(([, priority]) => priority))).toBeGreaterThan(
    highest('page'),
  );
});

/** Defines in the page: the text of every rule there is. */
const readRules = `
  const textsIn = ({ cssRules }) => [...cssRules].map(({ cssText }) => cssText);
  const readRules = () => [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => {
    try { return textsIn(sheet); } catch { return []; }
  });`;

function connectedMarks(hashia: Browser): Promise<number> {
  return hashia.inPage(`
    const all = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return all.filter((stretch) => stretch.startContainer.isConnected).length;`);
}
