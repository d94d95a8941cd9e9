import { newsPage } from './browser';
import { expect, test } from './hashia';
import { marksOn, oneLine, railIndexOf, readingOf, settle, sourcesIn } from './look';

test('a topical article is marked, its card tells what other sources say', async ({ hashia }) => {
  await hashia.open(newsPage('ceasefire'));
  const texts = await marksOn(hashia);
  expect(texts.length).toBeGreaterThanOrEqual(5);
  expect(texts.length).toBeLessThanOrEqual(16);
  expect(texts.join('\n')).toContain('over 100 attacks');

  const reading = await readingOf(hashia);
  expect(reading.topic.tier).toBe('core');
  // A note of an earlier scenario may stand on one of the claims and is painted over it.
  expect(await hashia.rail()).toHaveLength(new Set(texts).size);
  for (const { claim } of reading.claims.filter(({ claim }) => claim.highlight))
    expect(texts).toContain(oneLine(claim.text));
  expect(sourcesIn(reading).length).toBeGreaterThanOrEqual(2);
});

test('the ceasefire claim shows the other date, with both values', async ({ hashia }) => {
  await hashia.open(newsPage('ceasefire'));
  await marksOn(hashia);
  const reading = await readingOf(hashia);
  const ceasefire = reading.claims.find(({ claim }) => claim.text.includes('over 100 attacks'));
  const differing = ceasefire?.related.filter(({ relation }) => relation.kind === 'differs') ?? [];
  expect(differing.length).toBeGreaterThanOrEqual(1);

  await hashia.openCard(await railIndexOf(hashia, 'over 100 attacks'));
  const card = await hashia.cardText();
  expect(card).toMatch(/November 2021|Nov 2021/);
  expect(card).toMatch(/November 2022|Nov 2022/);
});

test('a page off the topic is left alone', async ({ hashia }) => {
  await hashia.open(newsPage('cricket'));
  await settle();
  expect(await hashia.additions()).toBe(0);
});

test('a page under a strict policy is marked all the same', async ({ hashia }) => {
  await hashia.open(newsPage('strict-csp'));
  expect((await marksOn(hashia)).length).toBeGreaterThanOrEqual(2);
  await hashia.openCard(0);
  expect((await hashia.cardText()).length).toBeGreaterThan(40);
});

test('a denial is read as Kabul speaking', async ({ hashia }) => {
  await hashia.open(newsPage('denial'));
  await marksOn(hashia);
  const reading = await readingOf(hashia);
  const voices = reading.claims.map(({ claim }) => claim.attribution?.speaker?.party);
  expect(voices).toContain('kabul');
  const kinds = reading.claims.flatMap(({ related }) => related.map(({ relation }) => relation.kind));
  expect(kinds).toContain('disputed');
});

test('a long live blog is read without choking', async ({ hashia }) => {
  await hashia.open(newsPage('live-blog'));
  const texts = await marksOn(hashia);
  expect(texts.length).toBeGreaterThanOrEqual(5);
  expect(texts.length).toBeLessThanOrEqual(60);
  expect(await hashia.errors()).toEqual([]);
});

for (const name of ['clobbered', 'urdu', 'empty']) {
  test(`the page ${name} raises no error`, async ({ hashia }) => {
    await hashia.open(newsPage(name));
    await settle();
    expect(await hashia.errors()).toEqual([]);
    if (name !== 'clobbered') expect(await hashia.additions()).toBe(0);
  });
}

test('the popup says what was found, and when nothing was', async ({ hashia }) => {
  await hashia.open(newsPage('ceasefire'));
  await marksOn(hashia);
  expect(await hashia.popupText()).toMatch(/on topic/i);
  await hashia.open(newsPage('cricket'));
  await settle();
  expect(await hashia.popupText()).toMatch(/run anyway/i);
  await hashia.open(newsPage('urdu'));
  await settle();
  expect(await hashia.popupText()).toMatch(/english articles only/i);
});
