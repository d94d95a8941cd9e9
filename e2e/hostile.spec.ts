import { type Browser, newsPage, until } from './browser';
import { expect, test } from './hashia';
import { heavy, hostilePages } from './hostile-pages';
import { marksOn, oneLine } from './look';

/** Words as they are read: what joins or parts them without being seen does not count. */
const seen = (text: string) => oneLine(text.normalize('NFKC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''));

async function seenMarks(hashia: Browser): Promise<string[]> {
  return (await marksOn(hashia)).map(seen).sort();
}

let plain: readonly string[] = [];

test.beforeEach(async ({ hashia }) => {
  if (plain.length > 0) return;
  await hashia.open(newsPage('ceasefire'));
  plain = await seenMarks(hashia);
  // What a browser says of a page that is left is said before the next one is looked at.
  await hashia.open('about:blank');
});

for (const { name, html } of hostilePages) {
  test(`the same claims are marked on a page with ${name}`, async ({ hashia, server }) => {
    server.addPage(`/${name}.html`, html);
    await hashia.open(newsPage(name));
    await until('a button for every claim', async () => (await hashia.rail()).length >= plain.length);
    await hashia.inPage("dispatchEvent(new Event('give-back'));");
    expect(await seenMarks(hashia)).toEqual(plain);
    await hashia.openCard(0);
    expect((await hashia.cardText()).length).toBeGreaterThan(40);
    expect(await hashia.errors()).toEqual([]);
  });
}

for (const [name, html] of Object.entries(heavy)) {
  test(`a page of ${name} stays usable and is marked`, async ({ hashia, server }) => {
    server.addPage(`/${name}.html`, html);
    await hashia.open(newsPage(name));
    expect((await marksOn(hashia)).length).toBeGreaterThanOrEqual(5);
    expect(await hashia.errors()).toEqual([]);
  });
}
