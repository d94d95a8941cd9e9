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

const patternOf = (host: string) => `*://*.${host}/*`;
/** "*://*.dawn.com/*" → "dawn.com". */
const hostOf = (pattern: string) => pattern.replace(/^[^:]+:\/\/(\*\.)?/, '').replace(/\/.*$/, '');

const shippedHosts: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
const shippedSites = [...new Set(shippedHosts.map(hostOf))].sort();

const actions: OptionsActions = {
  version: browser.runtime.getManifest().version,
  shortcuts: async () => (await browser.commands.getAll()).map(({ name = '', shortcut = '' }) => ({ name, shortcut })),
  openShortcutSettings: () => void openShortcutSettings(),
  openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
  shippedSites,
  allowedSites: async () => {
    const { origins = [] } = await browser.permissions.getAll();
    return origins.map(hostOf).filter((host) => !shippedSites.includes(host));
  },
  requestSite: (host) => browser.permissions.request({ origins: [patternOf(host)] }),
  removeSite: async (host) => {
    await browser.permissions.remove({ origins: [patternOf(host)] });
  },
  // Most readers import no articles: what reads them is brought for the first.
  readArticleFile: async (file) => (await import('./read-article-file')).readArticleFile(file),
};

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
