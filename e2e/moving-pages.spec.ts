import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, newsPage, until } from './browser';
import { expect, test } from './hashia';
import { marksOn, oneLine, readingOf, settle } from './look';
import { noteOn } from './note-on';

const demo = (name: string) => readFileSync(join(import.meta.dirname, `../assets/demo/${name}.html`), 'utf8');
const articleOf = (html: string) => html.slice(html.indexOf('<article>'), html.indexOf('</main>'));
const denial = articleOf(demo('denial'));

/** Every mark stands in the page, and its words are those of a claim of the reading. */
async function rightMarks(hashia: Browser): Promise<string[] | false> {
  const marks = Object.values(await hashia.marks()).flat();
  const state = await hashia.tabState();
  if (state.kind !== 'on-topic' || marks.length === 0) return false;
  const claims = state.reading.claims.map(({ claim }) => oneLine(claim.text));
  const isThere = await hashia.inPage<boolean>(`
    return [...CSS.highlights.values()].flatMap((one) => [...one]).every(({ startContainer }) => startContainer.isConnected);`);
  return isThere && marks.every((mark) => claims.includes(mark)) && marks;
}

/** Runs in the page itself, so that a timer outlives the call. */
function inScript(hashia: Browser, script: string): Promise<void> {
  return hashia.inPage(`
    const script = document.createElement('script');
    script.textContent = ${JSON.stringify(script)};
    document.head.append(script);`);
}

for (const how of ['with its own address', 'without an address of its own'] as const) {
  test(`a second article that comes by scrolling, ${how}, is marked too`, async ({ hashia, server }) => {
    server.addPage('/endless.html', demo('ceasefire'));
    await hashia.open(newsPage('endless'));
    await marksOn(hashia);
    await hashia.inPage(`
      document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(denial)});
      ${how === 'with its own address' ? "history.replaceState(null, '', '/denial-of-it');" : ''}`);
    await until('marks in the second article', async () => {
      const marks = await rightMarks(hashia);
      return marks && (await marksIn(hashia, 'article:last-of-type')) > 0;
    });
    expect(await hashia.errors()).toEqual([]);
  });
}

function marksIn(hashia: Browser, selector: string): Promise<number> {
  return hashia.inPage(`
    const place = document.querySelector('${selector}');
    return [...CSS.highlights.values()].flatMap((one) => [...one]).filter(({ startContainer }) => place.contains(startContainer)).length;`);
}

test('an address that changes under the same article keeps its marks', async ({ hashia }) => {
  await hashia.open(newsPage('ceasefire'));
  const before = await marksOn(hashia);
  await hashia.inPage("history.replaceState(null, '', '?page=2&from=home');");
  await settle();
  await until('the same marks', async () => ((await rightMarks(hashia)) || []).length === before.length);
  expect((await hashia.rail()).length).toBe(new Set(before).size);
  expect(await hashia.additions()).toBeGreaterThan(0);
});

test('marks and a note follow a page that draws its text anew every second, and nothing piles up', async ({
  hashia,
  server,
}) => {
  const words = 'night vision goggles and sniper rifles';
  server.addPage('/redrawn.html', demo('ceasefire'));
  await hashia.saveNote(noteOn(newsPage('redrawn'), words));
  await hashia.open(newsPage('redrawn'));
  await until('the note', async () =>
    Object.values(await hashia.marks())
      .flat()
      .includes(words),
  );
  const count = (await hashia.rail()).length;
  const additions = await hashia.additions();
  await inScript(
    hashia,
    `
    let left = 14;
    let stood = 0;
    const timer = setInterval(() => {
      const all = [...CSS.highlights.values()].flatMap((one) => [...one]);
      if (all.length > 4 && all.every(({ startContainer }) => startContainer.isConnected)) stood++;
      for (const one of document.querySelectorAll('article p')) one.replaceWith(one.cloneNode(true));
      Object.assign(document.documentElement.dataset, { left: --left, stood });
      if (left === 0) clearInterval(timer);
    }, 1000);`,
  );
  const told = (what: string) => hashia.inPage<string>(`return document.documentElement.dataset.${what};`);
  await until('the page rests', async () => (await told('left')) === '0', 60_000);
  // They follow while it moves, and do not wait for its rest; a busy machine may miss some of its drawings.
  expect(Number(await told('stood'))).toBeGreaterThan(3);
  await until('all marks stand at rest', async () => {
    const marks = Object.values(await hashia.marks()).flat();
    return marks.includes(words) && marks.length > 4;
  });
  expect((await hashia.rail()).length).toBe(count);
  expect(await hashia.additions()).toBe(additions);
  expect(await hashia.errors()).toEqual([]);
});

test('a stub before a wall is no article, and is read once the wall is gone', async ({ hashia, server }) => {
  const wall =
    '<div class="paywall"><h2>Subscribe to read on</h2><p>Unlimited access from 100 rupees a week. Cancel any time.</p></div>';
  const whole = demo('ceasefire');
  const text = articleOf(whole);
  const lead = text.slice(text.indexOf('<p>ISLAMABAD'), text.indexOf('</p>', text.indexOf('<p>ISLAMABAD')) + 4);
  const stub = whole.replace(text, `<article><h1>Asif presses Kabul over TTP bases</h1>${lead}${wall}</article>`);
  server.addPage('/stub.html', stub);
  await hashia.open(newsPage('stub'));
  await settle();
  // One paragraph is read as it is: what is marked stands in it, and the wall is no part of it.
  const state = await hashia.tabState();
  if (state.kind === 'on-topic') expect(state.reading.article.text).not.toMatch(/subscribe|rupees/i);
  await hashia.inPage(`document.querySelector('article').outerHTML = ${JSON.stringify(text)};`);
  await until('the whole article', async () => ((await rightMarks(hashia)) || []).length >= 5);
  expect((await readingOf(hashia)).article.text).toContain('over 100 attacks');
});

test('a page that was left and comes back by the browser’s own cache is marked again', async ({ hashia, server }) => {
  const told = `<script>addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset.kept = persisted; });</script>`;
  server.addPage('/kept.html', demo('ceasefire').replace('</body>', `${told}</body>`));
  await hashia.open(newsPage('kept'));
  const before = (await marksOn(hashia)).sort();
  const says = (condition: string) =>
    until(condition, () => hashia.inPage<boolean>(`return ${condition};`).catch(() => false));
  for (const round of [1, 2]) {
    await hashia.inPage(`location.href = '${newsPage('cricket')}?${round}';`);
    await says("document.title.includes('thriller')");
    await settle();
    await hashia.inPage('history.back();');
    await says("document.documentElement.dataset.kept === 'true'");
    await until(
      'the same marks',
      async () => JSON.stringify(((await rightMarks(hashia)) || []).sort()) === JSON.stringify(before),
    );
  }
  await hashia.openCard(0);
  expect((await hashia.cardText()).length).toBeGreaterThan(40);
  expect(await hashia.additions()).toBeGreaterThan(0);
  expect(await hashia.errors()).toEqual([]);
});
