import '../../components/base.css';
import '../../components/change-list.css';
import '../../components/popup/popup.css';
import { browser } from 'wxt/browser';
import { mount, Page } from '../../components/page';
import { Popup, type PopupActions } from '../../components/popup/popup';
import { background } from '../../messaging/client';
import { openSidePanel } from '../../messaging/open-side-panel';
import { watchSettings } from '../../messaging/watch-settings';

/** `popup.html?tab=ID` is about that tab; without it the popup is about the active one. */
const fixed = new URLSearchParams(location.search).get('tab');

void start();

async function start(): Promise<void> {
  const tab = await shownTab();
  const commands = await browser.commands.getAll().catch(() => []);
  const tabId = tab?.id ?? -1;
  const actions: PopupActions = {
    tabId,
    clicked: fixed === null,
    host: tab?.url?.startsWith('http') ? new URL(tab.url).hostname : null,
    panelKey: commands.find(({ name }) => name === 'open-panel')?.shortcut ?? '',
    openPanel: () => void openSidePanel(tabId).then(close, close),
    openSettings: () => void browser.runtime.openOptionsPage().then(close, close),
    requestSite: (host) => browser.permissions.request({ origins: [`*://*.${host.replace(/^www\./, '')}/*`] }),
    close: () => close(),
  };
  mount(
    <Page background={background} watch={watchSettings}>
      <Popup actions={actions} />
    </Page>,
  );
}

async function shownTab() {
  // A tab may have been closed meanwhile: the popup then says that it cannot be read.
  if (fixed !== null) return browser.tabs.get(Number(fixed)).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
