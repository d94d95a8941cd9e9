import { newsPage, until } from './browser';
import { selectWords } from './card-stage';
import type { Firefox } from './firefox';
import { keys } from './firefox-keys';
import { expect, test } from './hashia';
import { marksOn, railIndexOf, settle } from './look';
import { noteOn } from './note-on';

// The same paths stand in card, card-place, reach and selection-bar.spec.ts for Chromium.
test.skip(({ kind }) => kind !== 'firefox', 'Firefox has a driver of its own');

const words = 'over 100 attacks';

test('the pointer at rest on a mark gives a peek, which goes again', async ({ hashia }) => {
  const firefox = await openArticle(hashia);
  await firefox.point(await placeOf(firefox, words), 'rest');
  await until('the peek', () => firefox.isCardShown());
  await firefox.inCard((card) => card.says(/Sources differ on the date/));
  expect(await firefox.inPage('return document.activeElement === document.body;')).toBe(true);
  await firefox.point({ x: 30, y: 30 }, 'rest');
  await until('the peek is gone', async () => !(await firefox.isCardShown()));
});

test('a click beside the marks closes the card, but not one that is pinned', async ({ hashia }) => {
  const firefox = await openArticle(hashia);
  await firefox.openCard(await railIndexOf(firefox, words));
  await firefox.inCard((card) => card.press(/^Keep open$/));
  await settle();
  await firefox.point({ x: 30, y: 400 }, 'click');
  await settle();
  expect(await firefox.isCardShown()).toBe(true);
  await firefox.inCard((card) => card.press(/^Keep open$/));
  await settle();
  await firefox.point({ x: 30, y: 400 }, 'click');
  await until('the card is gone', async () => !(await firefox.isCardShown()));
});

test('a muted claim loses its mark, and an undo brings it back', async ({ hashia }) => {
  const firefox = await openArticle(hashia);
  const isMarked = async () => (await firefox.rail()).some((name) => name.includes(words));
  await firefox.openCard(await railIndexOf(firefox, words));
  await firefox.inCard((card) => card.pressLast(/^More$/));
  await firefox.inCard((card) => card.press(/^Mute this claim$/));
  await until('the mark is gone', async () => !(await isMarked()));
  await firefox.inCard((card) => card.press(/^Undo$/));
  await until('the mark is back', isMarked);
});

test('a note on selected words: its draft outlives a closed card, and it is marked once it is saved', async ({
  hashia,
  server,
}) => {
  const firefox = hashia as Firefox;
  const passage = 'the apricots were dried on the roofs';
  const page = `<!doctype html><title>A valley in autumn</title><body><article><h1>A valley in autumn</h1>
    <p>When the rain had gone, ${passage} and the road was quiet for a week.</p></article></body>`;
  server.addPage('/draft.html', page);
  await firefox.open(newsPage('draft'));
  const comment = 'Whose roofs were they?';
  const start = async () => {
    await firefox.inPage(`(${selectWords})(${JSON.stringify(passage)});`);
    await firefox.command('M');
    await until('the card', () => firefox.isCardShown());
  };
  await start();
  await firefox.inCard(async (card) => {
    await card.says(/the apricots were dried/);
    await card.fill('textarea', comment);
  });
  await settle();
  await firefox.keys(keys.escape);
  await until('the card is gone', async () => !(await firefox.isCardShown()));
  await start();
  await firefox.inCard(async (card) => {
    await card.says(/Whose roofs were they\?/);
    await card.press(/^Save$/);
  });
  await until('the mark of the note', async () =>
    Object.values(await firefox.marks())
      .flat()
      .includes(passage),
  );
  await firefox.keys(keys.escape);
});

test('the bar beside selected words, when asked for, leads to a question on them', async ({ hashia }) => {
  const firefox = hashia as Firefox;
  await firefox.changeSettings({ selectionBar: true });
  await openArticle(firefox);
  await firefox.inPage(`(${selectWords})('night vision goggles');`);
  await settle();
  await firefox.keys(keys.alt, keys.f10);
  await firefox.keys(keys.right);
  await firefox.keys(keys.enter);
  await until('the card', () => firefox.isCardShown());
  await firefox.inCard(async (card) => {
    await card.says(/night vision goggles/);
    expect(await card.value('input:checked')).toBe('question');
  });
  await firefox.keys(keys.escape);
  await firefox.changeSettings({ selectionBar: false });
});

test('a note says whether its passage is as it was, was changed or is gone', async ({ hashia, server }) => {
  const firefox = hashia as Firefox;
  const text = (count: string, end: string) => `<!doctype html><title>Orchard</title><body><article><h1>Orchard</h1>
    <p>When the rain had gone, ${count} of walnuts stood in the yard of the mill and the carters waited.</p>
    <p>On the next morning the buyers came from the plain below. ${end}</p></article></body>`;
  const lost = 'Not one of them would pay what had been asked in spring.';
  const [here, there] = [newsPage('walnut-yard'), newsPage('walnut-yard')];
  server.addPage('/walnut-yard.html', text('40 sacks', lost));
  const [changes, goes] = [noteOn(here, '40 sacks of walnuts stood in the yard of the mill'), noteOn(there, lost)];
  await firefox.saveNote(changes);
  await firefox.saveNote(goes);
  await firefox.open(here);
  expect((await marksOn(firefox)).sort()).toEqual(['40 sacks of walnuts stood in the yard of the mill', lost].sort());
  server.addPage('/walnut-yard.html', text('55 sacks', 'They left before noon.'));
  await firefox.open(here);
  expect(await marksOn(firefox)).toEqual(['55 sacks of walnuts stood in the yard of the mill']);
  const found = Object.values(await firefox.ask<Record<string, { kind: string }>>('anchorings', '{tab}'));
  expect(found.map(({ kind }) => kind).sort()).toEqual(['changed', 'orphan']);
});

async function openArticle(hashia: unknown): Promise<Firefox> {
  const firefox = hashia as Firefox;
  await firefox.open(newsPage('ceasefire'));
  await marksOn(firefox);
  await until('the rail', async () => (await firefox.rail()).length > 0);
  return firefox;
}

/** The middle of the first line of a mark, scrolled into view. */
function placeOf(firefox: Firefox, mark: string): Promise<{ x: number; y: number }> {
  return firefox.inPage(`
    for (const stretch of [...CSS.highlights.values()].flatMap((one) => [...one])) {
      const range = document.createRange();
      range.setStart(stretch.startContainer, stretch.startOffset);
      range.setEnd(stretch.endContainer, stretch.endOffset);
      if (!range.toString().replace(/\\s+/g, ' ').includes(${JSON.stringify(mark)})) continue;
      range.startContainer.parentElement.scrollIntoView({ block: 'center' });
      const { left, top, height } = range.getClientRects()[0];
      return { x: Math.round(left + 30), y: Math.round(top + height / 2) };
    }`);
}
