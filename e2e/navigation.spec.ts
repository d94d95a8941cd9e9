import { type Browser, newsPage, until } from './browser';
import { expect, test } from './hashia';
import { marksOn, settle } from './look';
import { noteOn } from './note-on';

test('a site that moves on without loading is looked at again', async ({ hashia, server }) => {
  server.addPage('/front.html', frontPage);
  await hashia.open(newsPage('front'));
  await settle();
  expect(await hashia.additions()).toBe(0);
  await follow(hashia, 'Sport');
  await settle();
  expect(await hashia.additions()).toBe(0);
  await follow(hashia, 'Truce');
  expect((await marksOn(hashia)).join('\n')).toContain('over 100 attacks');
});

test('notes follow a site that moves on, back and forth in its history', async ({ hashia, server }) => {
  server.addPage('/front.html', frontPage);
  const words = 'night vision goggles and sniper rifles';
  await hashia.saveNote(noteOn(newsPage('ceasefire').replace('.html', ''), words));
  const isThere = async () =>
    Object.values(await hashia.marks())
      .flat()
      .includes(words);
  await hashia.open(newsPage('front'));
  await follow(hashia, 'Truce');
  await until('the note', isThere);
  await follow(hashia, 'Sport');
  await until('the sport', () => hashia.inPage("return document.title.includes('thriller');"));
  await until('it is gone with its page', async () => !(await isThere()));
  await hashia.inPage('history.back();');
  await until('it is there again', isThere);
  expect(await hashia.errors()).toEqual([]);
});

test('a site that was muted stays so when it moves on, until it is muted no longer', async ({ hashia, server }) => {
  server.addPage('/front.html', frontPage);
  const marked = async () => Object.values(await hashia.marks()).flat().length > 0;
  await hashia.open(newsPage('front'));
  await follow(hashia, 'Truce');
  await marksOn(hashia);
  await hashia.ask('changeSettings', { mutedHosts: ['www.dawn.com'] });
  await until('the marks are gone', async () => !(await marked()));
  await follow(hashia, 'Sport');
  await settle();
  await follow(hashia, 'Truce');
  await until('the background knows', async () => (await hashia.tabState()).kind === 'muted');
  await settle();
  expect(await marked()).toBe(false);
  await hashia.ask('changeSettings', { mutedHosts: [] });
  await marksOn(hashia);
});

const late = 'the walnut sacks were opened at noon';
const bare = (text: string) => `<!doctype html><html lang="en"><head><title>Sacks</title></head>
  <body><article><h1>Sacks</h1><p>Rain fell all morning.</p>${text}</article></body></html>`;

test('a note is found when its passage comes late, and again when the page is drawn anew', async ({
  hashia,
  server,
}) => {
  server.addPage('/sacks.html', bare(''));
  await hashia.saveNote(noteOn(newsPage('sacks'), late));
  await hashia.open(newsPage('sacks'));
  await settle();
  expect(Object.values(await hashia.marks()).flat()).toEqual([]);
  const paragraph = `<p>When the rain had gone, ${late} and the wheat was weighed.</p>`;
  await hashia.inPage(
    `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(paragraph)});`,
  );
  expect(await marksOn(hashia)).toEqual([late]);
  for (const round of [1, 2, 3]) {
    await hashia.inPage(`
      const article = document.querySelector('article');
      article.innerHTML = article.innerHTML + '<p>Line ${round}.</p>';`);
    await until('the note stands in what is shown', () => isConnected(hashia));
    expect(await marksOn(hashia)).toEqual([late]);
  }
});

for (const [where, wrap] of [
  [
    'an open shadow root',
    (text: string) => `<story-body><template shadowrootmode="open">${text}</template></story-body>`,
  ],
  ['a frame of the same site', () => '<iframe src="/sack-frame.html" style="width:100%;height:600px"></iframe>'],
] as const) {
  test(`a note stands in ${where}`, async ({ hashia, server }) => {
    const filler = '<p>Carts went up and down the road by the river, and nobody counted them twice.</p>'.repeat(16);
    const text = `<p>When the rain had gone, ${late} and the wheat was weighed.</p>${filler}`;
    server.addPage('/sack-frame.html', `<!doctype html><meta charset="utf-8"><body>${text}</body>`);
    server.addPage('/sack-within.html', bare(wrap(text)));
    await hashia.saveNote(noteOn(newsPage('sack-within'), late));
    await hashia.open(newsPage('sack-within'));
    const texts = () =>
      hashia.inPage<string[]>(`
        const frame = document.querySelector('iframe')?.contentWindow ?? window;
        return [...frame.CSS.highlights.values()].flatMap((one) => [...one]).map(({ startContainer, startOffset, endOffset }) =>
          startContainer.data.slice(startOffset, endOffset));`);
    await until('the note', async () => (await texts()).includes(late));
  });
}

/** Clicks a link that the site's own script follows. */
function follow(hashia: Browser, name: string): Promise<void> {
  return hashia.inPage(`[...document.querySelectorAll('a')].find((link) => link.textContent === '${name}').click();`);
}

function isConnected(hashia: Browser): Promise<boolean> {
  return hashia.inPage(`
    const all = [...CSS.highlights.values()].flatMap((one) => [...one]);
    return all.length > 0 && all.every((stretch) => stretch.startContainer.isConnected);`);
}

/** A site of one page: its links fetch an article and put it in the place of the last. */
const frontPage = `<!doctype html><html lang="en"><head><title>The Frontier Courier</title></head><body>
<nav><a href="/cricket.html">Sport</a> <a href="/ceasefire.html">Truce</a></nav><main><p>Choose something to read.</p></main>
<script>
const show = async (address) => {
  const text = await (await fetch(address)).text();
  await new Promise((resolve) => setTimeout(resolve, 400));
  const page = new DOMParser().parseFromString(text, 'text/html');
  document.title = page.title;
  document.querySelector('main').replaceChildren(...page.body.children);
};
for (const link of document.querySelectorAll('a')) link.addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState(null, '', link.href.replace('.html', ''));
  show(link.href);
});
addEventListener('popstate', () => show(location.pathname + '.html'));
</script></body></html>`;
