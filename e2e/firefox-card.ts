import { cardSettles, readText, showsNote, until } from './browser';
import { reference, type Scripts } from './firefox-scripts';
import type { Marionette } from './marionette';

export async function openCard(marionette: Marionette, script: Scripts, index: number): Promise<void> {
  await until(`button ${index} of the rail`, () => script.inShadow<boolean>(`return buttons().length > ${index};`));
  const [x, y] = await script.inShadow<[number, number]>(`
    const button = buttons()[${index}];
    button.scrollIntoView({ block: 'center' });
    const box = button.getBoundingClientRect();
    return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];`);
  await clickAt(marionette, x, y);
  await until('the card has text', async () => {
    const shown = await script.inShadow<boolean>('return inside().some((element) => element.localName === "iframe");');
    if (!shown) return false;
    const text = await inCard(marionette, script, () =>
      script.inPage<string>(`return document.body ? (${readText})() : '';`),
    );
    return text.length > 40;
  });
  await cardSettles(() => cardPlace(script));
}

export async function clickAt(marionette: Marionette, x: number, y: number): Promise<void> {
  const actions = [
    { type: 'pointerMove', x, y, duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  await marionette.send('WebDriver:ReleaseActions');
}

export async function inCard<T>(marionette: Marionette, script: Scripts, work: () => Promise<T>): Promise<T> {
  const frame = await script.inShadow('return inside().find((element) => element.localName === "iframe");');
  await marionette.send('WebDriver:SwitchToFrame', { element: reference(frame) });
  try {
    return await work();
  } finally {
    await marionette.send('WebDriver:SwitchToFrame', { id: null });
  }
}

export async function writeNote(marionette: Marionette, script: Scripts, text: string): Promise<void> {
  const press = async (name: RegExp) => {
    const button = await script.inPage(
      `return [...document.querySelectorAll('button')].find((button) => ${name}.test((button.ariaLabel ?? button.textContent).trim()));`,
    );
    await marionette.send('WebDriver:ElementClick', { id: reference(button) });
  };
  await inCard(marionette, script, async () => {
    await press(/add note/i);
    const field = await until('the note field', async () => {
      const found = await script.inPage('return document.querySelector("textarea");');
      return found ?? undefined;
    });
    await marionette.send('WebDriver:ElementSendKeys', { id: reference(field), text });
    await press(/^save$/i);
    await until('the card shows the saved note', () =>
      script.inPage<boolean>(`return (${showsNote})(${JSON.stringify(text)});`),
    );
  });
}

/** Moves there in steps, as a hand does. */
export async function pointAt(marionette: Marionette, x: number, y: number): Promise<void> {
  const actions = [8, 4, 0].map((away) => ({ type: 'pointerMove', x: x - away, y, duration: 20 }));
  await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

export async function isCardShown(script: Scripts): Promise<boolean> {
  return (await cardPlace(script)) !== null;
}

/** Null while neither card nor peek is to be seen. */
function cardPlace(script: Scripts): Promise<object | null> {
  return script.inShadow(`
    const frame = inside().find((element) => element.localName === 'iframe'
      && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
    return frame ? frame.getBoundingClientRect().toJSON() : null;`);
}
