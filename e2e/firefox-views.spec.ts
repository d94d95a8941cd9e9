import { newsPage } from './browser';
import type { Firefox } from './firefox';
import { expect, test } from './hashia';
import { marksOn } from './look';
import { panelPath, popupPath } from './stage';

// The same paths stand in popup, panel and options.spec.ts for Chromium.
test.skip(({ kind }) => kind !== 'firefox', 'Firefox has a driver of its own');

test('popup: claims, topic, origins, and the switch for the site', async ({ hashia }) => {
  const firefox = hashia as Firefox;
  await firefox.open(newsPage('ceasefire'));
  await marksOn(firefox);
  await firefox.visit(popupPath, async (popup) => {
    await popup.says(/On topic[\s\S]*Look at these first[\s\S]*independent origins/);
  });
});

test('panel: every tab and the search', async ({ hashia }) => {
  const firefox = hashia as Firefox;
  await firefox.open(newsPage('ceasefire'));
  await marksOn(firefox);
  await firefox.visit(panelPath, async (panel) => {
    await panel.says(/Show in the page/);
    await panel.press(/^Timeline/);
    await panel.says(/Everyone[\s\S]*Nov 2021/);
    await panel.press(/^Figures/);
    await panel.says(/12 months apart/);
    await panel.press(/^Notes/);
    await panel.says(/All notes/);
    await panel.fill('input[type=search]', 'ceasefire');
    await panel.says(/\d+ results/);
  });
});

test('options: a language changes the page at once and stays', async ({ hashia }) => {
  const firefox = hashia as Firefox;
  await firefox.visit('welcome.html', async (welcome) => {
    await welcome.says(/Try it here/);
    await welcome.press(/Afghan soil/);
    await welcome.says(/Taliban officials reject this/);
    await welcome.press(/^دری$/);
    await expect.poll(() => welcome.language()).toBe('fa rtl');
  });
  await firefox.visit('options.html', async (options) => {
    await expect.poll(() => options.language()).toBe('fa rtl');
  });
  await firefox.visit('welcome.html', (welcome) => welcome.press(/^English$/));
});

test('a site is added when the reader allows it, and not when the reader declines', async ({ hashia }) => {
  const firefox = hashia as Firefox;
  await firefox.answerPermissions(false);
  await firefox.visit('options.html', async (options) => {
    await options.says(/No further sites/);
    await options.fill('#sites input', 'harbour-post.example');
    await options.press(/^Add a site$/);
    await options.says(/Permission was not given/);
  });
  await firefox.answerPermissions(true);
  await firefox.visit('options.html', async (options) => {
    await options.says(/No further sites/);
    await options.fill('#sites input', 'harbour-post.example');
    await options.press(/^Add a site$/);
    await options.says(/harbour-post\.example/);
  });
  // The gate runs there from now on.
  await firefox.open(newsPage('ceasefire').replace('www.dawn.com', 'www.harbour-post.example'));
  expect((await marksOn(firefox)).length).toBeGreaterThan(3);
  await firefox.visit('options.html', async (options) => {
    await options.press(/^Remove harbour-post/);
    await options.says(/No further sites/);
  });
});
