import type { Marionette } from './marionette';

/** Opens every closed shadow root of the page; runs in a sandbox with the browser's own rights. */
const shadowPrelude = `
  const roots = [...document.querySelectorAll('*')].map((element) => element.openOrClosedShadowRoot).filter(Boolean);
  const inside = () => roots.flatMap((root) => [...root.querySelectorAll('*')]);
  const buttons = () => inside().filter((element) => element.localName === 'button');
`;

export type Scripts = ReturnType<typeof scripts>;

export function scripts(marionette: Marionette) {
  const execute = async <T>(script: string, extra: Record<string, unknown>) =>
    unwrap<T>(await marionette.send('WebDriver:ExecuteScript', { script, args: [], ...extra }));
  return {
    inPage: <T>(script: string) => execute<T>(script, {}),
    /** In one of the extension's own pages, where `chrome` is there. */
    inExtension: async <A, T>(ask: (argument: A) => Promise<T>, argument: A): Promise<T> => {
      const text = await marionette.send('WebDriver:ExecuteAsyncScript', {
        script: `const [argument, done] = arguments; (${ask})(argument).then((value) => done(JSON.stringify(value)), (e) => done(JSON.stringify(String(e))));`,
        args: [argument],
      });
      return JSON.parse(unwrap<string>(text));
    },
    inShadow: <T>(script: string) => execute<T>(shadowPrelude + script, { sandbox: 'system' }),
    /** In the browser's own window; the script calls \`done(value)\`, its last argument. */
    inBrowser: async <T>(script: string, args: readonly unknown[]): Promise<T> => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return unwrap<T>(await marionette.send('WebDriver:ExecuteAsyncScript', { script, args }));
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' });
      }
    },
  };
}

/** Marionette wraps results as `{ value }`; the driver is the door where their shape is taken on trust. */
export function unwrap<T>(answer: unknown): T {
  return (answer as { value: T }).value;
}

/** An element's reference is an object with one entry: the protocol's own key. */
export function reference(element: unknown): unknown {
  return Object.values((element ?? {}) as Record<string, unknown>)[0];
}

/** Without its question the browser grants what is asked for; with it, the answer given here is no. */
export const answerQuestions = `
  const [granted, done] = arguments;
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', !granted);
  if (!granted) {
    const decline = {
      observe(subject) {
        Services.obs.removeObserver(decline, 'webextension-optional-permission-prompt');
        subject.wrappedJSObject.resolve(false);
      },
    };
    Services.obs.addObserver(decline, 'webextension-optional-permission-prompt');
  }
  done();
`;

/** Presses the toolbar button of the extension. */
export const openPopup = `
  const [id, done] = arguments;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).openPopup(window, true);
  done();
`;

const popupView = `const view = document.querySelector('browser[webextension-view-type="popup"]');`;

/** What stands in the popup; nothing while it is being loaded. */
export const readPopupText = `
  const [done] = arguments;
  ${popupView}
  const actor = view?.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands');
  const script = { script: 'return document.body?.innerText ?? ""', args: [], opts: {} };
  Promise.resolve(actor?.sendQuery('MarionetteCommandsParent:executeScript', script))
    .then((text) => done(String(text ?? '')), () => done(''));
`;

export const closePopup = `
  const [done] = arguments;
  ${popupView}
  view?.closest('panel')?.hidePopup();
  done();
`;

/** The browser keeps a command of an extension as a key element of its window. */
export const pressCommand = `
  const [letter, done] = arguments;
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
  const key = keys.find((one) => one.getAttribute('key')?.toUpperCase() === letter);
  key.doCommand();
  done();
`;

/** Errors of web pages and of the extension, without those of the browser's own code, and of questions from a page that was left. */
export const readErrors = `
  const [uuid, done] = arguments;
  done(Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter((message) => message.sourceName.startsWith('http:') || message.sourceName.includes(uuid))
    .map((message) => message.errorMessage)
    .filter((message) => !message.includes('after context unloaded')));
`;
