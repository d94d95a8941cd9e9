import { newsPage } from './browser';
import { expect, test } from './hashia';
import { marksOn, settle } from './look';

/** The browsers' own errands (updates, settings), and their try at https on the very page that was opened. */
const browserErrands =
  /^(?:https?:\/\/)?(?:[\w.-]+\.)?(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|net|org)|dawn\.com:443)(?:[:/]|$)/;

test('reading, opening a card and writing a note ask nothing of any machine', async ({ hashia, server }) => {
  await hashia.open(newsPage('ceasefire'));
  await marksOn(hashia);
  await hashia.openCard(0);
  await hashia.writeNote('Nothing of this leaves the device.');
  await hashia.popupText();
  for (const page of ['options.html', 'sidepanel.html', 'welcome.html']) await hashia.extensionPage(page);
  await hashia.open(newsPage('cricket'));
  await settle();
  expect(server.outside.filter((address) => !browserErrands.test(address))).toEqual([]);
});
