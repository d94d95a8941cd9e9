import { readText, until } from './browser';
import { reference, type Scripts } from './firefox-scripts';
import type { Marionette } from './marionette';

/** One of the extension's own pages, open in a tab of its own. */
export interface OwnPage {
  /** Its text, once it holds what is asked for. */
  says(words: RegExp): Promise<string>;
  /** A real click on the first button, tab, label or marked stretch whose name matches. */
  press(name: RegExp): Promise<void>;
  /** The same on the last of them. */
  pressLast(name: RegExp): Promise<void>;
  /** What a field holds; null while there is no such field. */
  value(selector: string): Promise<string | null>;
  /** Types over what a field holds. */
  fill(selector: string, text: string): Promise<void>;
  /** Gives files to a field that takes some, as the browser's own dialogue does. */
  give(selector: string, ...paths: string[]): Promise<void>;
  /** Chooses by its number one of the options of the list that is called so. */
  select(name: string, index: number): Promise<void>;
  /** The value of a function's body, run in the page. */
  read<T>(script: string): Promise<T>;
  /** The page's language and direction. */
  language(): Promise<string>;
}

const pressable = 'button, [role=tab], [role=button], summary, label';

export function ownPage(marionette: Marionette, script: Scripts): OwnPage {
  const text = () => script.inPage<string>(`return (${readText})();`);
  const press = async (find: 'find' | 'findLast', name: RegExp) => {
    const element = await until(`something to press that is called ${name}`, async () => {
      const found = await script.inPage(
        `return [...document.querySelectorAll('${pressable}')].${find}((one) => ${name}.test((one.ariaLabel ?? one.textContent).trim()));`,
      );
      return found ?? undefined;
    });
    await marionette.send('WebDriver:ElementClick', { id: reference(element) });
  };
  const send = async (selector: string, text: string) => {
    const field = await script.inPage(`return document.querySelector(${JSON.stringify(selector)});`);
    await marionette.send('WebDriver:ElementSendKeys', { id: reference(field), text });
  };
  return {
    says: (words) =>
      until(`the page says ${words}`, async () => {
        const read = await text();
        return words.test(read) && read;
      }),
    press: (name) => press('find', name),
    pressLast: (name) => press('findLast', name),
    value: (selector) => script.inPage(`return document.querySelector(${JSON.stringify(selector)})?.value ?? null;`),
    fill: async (selector, words) => {
      const take = `
        const field = document.querySelector(${JSON.stringify(selector)});
        field?.focus();
        field?.select();
        return field !== null;`;
      await until(`the field ${selector}`, () => script.inPage<boolean>(take));
      await send(selector, words);
    },
    give: (selector, ...paths) => send(selector, paths.join('\n')),
    select: async (name, index) => {
      const list = `[...document.querySelectorAll('label')].find((one) => one.textContent === ${JSON.stringify(name)}).control`;
      const option = await script.inPage(`return ${list}.options[${index}];`);
      await marionette.send('WebDriver:ElementClick', { id: reference(option) });
    },
    read: (body) => script.inPage(body),
    language: () => script.inPage<string>(`return document.documentElement.lang + ' ' + document.documentElement.dir;`),
  };
}
