import { newsPage } from './browser';
import type { Chromium } from './chromium';
import { expect, test } from './hashia';
import { marksOn, settle } from './look';

// The site's own links are clicked through Playwright's page.
test.skip(({ kind }) => kind !== 'chromium', 'needs a page of Playwright');

test('a site that moves on without loading is looked at again', async ({ hashia, server }) => {
  const chromium = hashia as Chromium;
  const { page } = chromium;
  server.addPage('/front.html', frontPage);
  await chromium.open(newsPage('front'));
  await settle();
  expect(await chromium.additions()).toBe(0);
  await page.getByRole('link', { name: 'Sport' }).click();
  await settle();
  expect(await chromium.additions()).toBe(0);
  await page.getByRole('link', { name: 'Truce' }).click();
  expect((await marksOn(chromium)).join('\n')).toContain('over 100 attacks');
});

/** A site of one page: its links fetch an article and put it in the place of the last. */
const frontPage = `<!doctype html><html lang="en"><head><title>The Frontier Courier</title></head><body>
<nav><a href="/cricket.html">Sport</a> <a href="/ceasefire.html">Truce</a></nav><main><p>Choose something to read.</p></main>
<script>
for (const link of document.querySelectorAll('a')) link.addEventListener('click', async (event) => {
  event.preventDefault();
  history.pushState(null, '', link.href.replace('.html', ''));
  const text = await (await fetch(link.href)).text();
  await new Promise((resolve) => setTimeout(resolve, 400));
  const page = new DOMParser().parseFromString(text, 'text/html');
  document.title = page.title;
  document.querySelector('main').replaceChildren(...page.body.children);
});
</script></body></html>`;
