import '../../components/base.css';
import '../../components/change-list.css';
import '../../components/options/options.css';
import { browser } from 'wxt/browser';
import { type OptionsActions, OptionsPage } from '../../components/options/options-page';
import { OwnDataContext } from '../../components/own-data';
import { mount, Page } from '../../components/page';
import { background } from '../../messaging/client';
import { watchSettings } from '../../messaging/watch-settings';
import { openDatabase } from '../../store/database';
import { createMirror } from '../../store/mirror';
import { createOwnData } from '../../store/own-data';
import { readArticleFile } from './read-article-file';

const patternOf = (host: string) => `*://*.${host}/*`;

const actions: OptionsActions = {
  version: browser.runtime.getManifest().version,
  shortcuts: async () => (await browser.commands.getAll()).map(({ name = '', shortcut = '' }) => ({ name, shortcut })),
  openShortcutSettings: () => void openShortcutSettings(),
  openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
  isShipped: (host) => above(host).some((one) => shippedSites().has(patternOf(one))),
  allowedSites: async () => {
    const shipped = shippedSites();
    const { origins = [] } = await browser.permissions.getAll();
    return origins
      .filter((origin) => !shipped.has(origin))
      .map((origin) => origin.replace(/^[^:]+:\/\/(\*\.)?/, '').replace(/\/.*$/, ''));
  },
  requestSite: (host) => browser.permissions.request({ origins: [patternOf(host)] }),
  removeSite: async (host) => {
    await browser.permissions.remove({ origins: [patternOf(host)] });
  },
  readArticleFile,
};

function shippedSites(): ReadonlySet<string> {
  return new Set(browser.runtime.getManifest().host_permissions ?? []);
}

/** "urdu.dawn.com" → itself and the hosts above it: "dawn.com", "com". */
function above(host: string): string[] {
  const parts = host.split('.');
  return parts.map((_, index) => parts.slice(index).join('.'));
}

interface Firefox {
  readonly browser?: { readonly commands?: { openShortcutSettings?(): Promise<void> } };
}

/** Firefox has a call for it; Chrome has a page. */
async function openShortcutSettings(): Promise<void> {
  const open = (globalThis as Firefox).browser?.commands?.openShortcutSettings;
  await (open?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}

const data = createOwnData({
  db: openDatabase,
  mirror: createMirror(browser.storage.local),
  startWorker: () => new Worker('/importer.js'),
  now: () => new Date().toISOString(),
});

mount(
  <Page background={background} watch={watchSettings}>
    <OwnDataContext.Provider value={data}>
      <OptionsPage actions={actions} />
    </OwnDataContext.Provider>
  </Page>,
);
