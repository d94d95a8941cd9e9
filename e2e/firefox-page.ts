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
  fill(selector: string, text: string): Promise<void>;
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
      const field = await script.inPage(`return document.querySelector(${JSON.stringify(selector)});`);
      await marionette.send('WebDriver:ElementSendKeys', { id: reference(field), text: words });
    },
    language: () => script.inPage<string>(`return document.documentElement.lang + ' ' + document.documentElement.dir;`),
  };
}
