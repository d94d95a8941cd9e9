import '../../components/base.css';
import '../../components/notes/notes.css';
import '../../components/sidepanel/notes/notes-view.css';
import '../../components/sidepanel/panel.css';
import '../../components/sidepanel/compare.css';
import '../../components/sidepanel/timeline.css';
import '../../components/sidepanel/figures.css';
import { browser } from 'wxt/browser';
import { OwnDataContext } from '../../components/own-data';
import { mount, Page } from '../../components/page';
import { Panel } from '../../components/sidepanel/panel';
import { background } from '../../messaging/client';
import { watchSettings } from '../../messaging/watch-settings';
import { openDatabase } from '../../store/database';
import { createMirror } from '../../store/mirror';
import { createOwnData } from '../../store/own-data';

// `sidepanel.html?tab=ID` stays with one tab; without it the panel follows the active one.
const fixed = new URLSearchParams(location.search).get('tab');
let version = 0;

const data = createOwnData({
  db: openDatabase,
  mirror: createMirror(browser.storage.local),
  startWorker: () => new Worker('/importer.js'),
  now: () => new Date().toISOString(),
});

void show();
browser.storage.onChanged.addListener(() => void show());
addEventListener('focus', () => void show());
if (fixed === null) {
  browser.tabs.onActivated.addListener(() => void show());
  browser.tabs.onUpdated.addListener((_, change) => change.status !== undefined && void show());
}

let find: { readonly words: string } | null = null;

async function show(): Promise<void> {
  find = (await takeFind()) ?? find;
  const tabId = fixed === null ? await activeTab() : Number(fixed);
  mount(
    <Page background={background} watch={watchSettings}>
      <OwnDataContext.Provider value={data}>
        <Panel tabId={tabId} version={++version} find={find} />
      </OwnDataContext.Provider>
    </Page>,
  );
}

/** What "Find in sources" was chosen for, once. */
async function takeFind(): Promise<typeof find> {
  const { find: asked } = await browser.storage.session.get('find');
  if (typeof asked !== 'string') return null;
  await browser.storage.session.remove('find');
  return { words: asked };
}

async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}
