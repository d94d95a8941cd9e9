import { type Browser, newsPage } from './browser';
import { expect, test } from './hashia';
import { marksOn, settle } from './look';

const words = 'Ask the ministry which year it means.';

test('a note outlives a reload, the end of the background and a restart of the browser', async ({ start, profile }) => {
  const first = await start(profile);
  await openFirstCard(first);
  await first.writeNote(words);

  await openFirstCard(first);
  expect(await first.cardText()).toContain(words);
  expect(await noteMarks(first)).toHaveLength(1);

  await first.endBackground();
  await openFirstCard(first);
  expect(await first.cardText()).toContain(words);
  await first.close();

  const second = await start(profile);
  await openFirstCard(second);
  expect(await second.cardText()).toContain(words);
  expect(await noteMarks(second)).toHaveLength(1);
  await second.close();
});

async function openFirstCard(browser: Browser): Promise<void> {
  await browser.open(newsPage('ceasefire'));
  await marksOn(browser);
  await settle();
  await browser.openCard(0);
  await settle();
}

/** Passages marked twice: once as a claim, once for the note on it. */
async function noteMarks(browser: Browser): Promise<string[]> {
  const texts = Object.values(await browser.marks()).flat();
  return texts.filter((text, index) => texts.indexOf(text) < index);
}
