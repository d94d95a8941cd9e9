import { newsPage, until } from './browser';
import { expect, test } from './hashia';
import { noteOn } from './note-on';

const count = 60;
const words = (n: number) => `Stall ${n} had sold its last crate of apples by noon`;

/** Which notes' passages are painted, by their number. */
const readPainted = `
  const readPainted = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
    .map(({ startContainer }) => Number(/Stall (\\d+)/.exec(startContainer.data)?.[1])).sort((a, b) => a - b);`;

test('of many notes those near the viewport are painted, and all of them are printed', async ({ hashia, server }) => {
  const paragraphs = Array.from({ length: count }, (_, n) => `<p style="height:300px">${words(n)}.</p>`).join('');
  server.addPage('/stalls.html', `<!doctype html><title>The market</title><article>${paragraphs}</article>`);
  const page = newsPage('stalls');
  for (let n = 0; n < count; n++) await hashia.saveNote(noteOn(page, words(n)));
  await hashia.open(page);
  const painted = () => hashia.inPage<number[]>(`${readPainted} return readPainted();`);
  const top = await until('the first notes', async () => {
    const found = await painted();
    return found.includes(1) && found;
  });
  expect(top.at(-1)).toBeLessThan(count / 2);
  await hashia.inPage('scrollTo(0, document.body.scrollHeight);');
  await until('the last notes, and the first no more', async () => {
    const found = await painted();
    return found.includes(count - 1) && !found.includes(0);
  });
  await hashia.inPage(`${readPainted}
    addEventListener('beforeprint', () => {
      window.printed = readPainted().length;
    });`);
  await hashia.print();
  expect(await hashia.inPage('return window.wrappedJSObject?.printed ?? window.printed;')).toBe(count);
  await until('the others are let go', async () => (await painted()).length < count / 2);
});
