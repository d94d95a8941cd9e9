import { browser } from 'wxt/browser';
import type { Target } from '../../core/annotation';
import { parseTarget } from '../../core/exchange/page-schema';
import { isOtherScript } from '../../core/topic/script';
import type { Served } from '../../messaging/call';
import { readerIn } from '../../messaging/client';
import { openSidePanel } from '../../messaging/open-side-panel';
import type { Background, OpenPage, TabState } from '../../messaging/protocol';
import { noteOnPage } from './commands';
import type { Desk } from './desk';
import { readAnyway } from './inject';
import { tabOf } from './senders';

type TabAnswers = Pick<
  Served<Background>,
  | 'anchorings'
  | 'tabState'
  | 'pageOf'
  | 'runHere'
  | 'showClaim'
  | 'noteOnPage'
  | 'stepMark'
  | 'showNote'
  | 'noteTarget'
  | 'closeCard'
  | 'cardHeight'
  | 'pinCard'
  | 'openPanel'
>;

/** What popup, panel and card ask of a tab. */
export function tabAnswers(desk: Desk): TabAnswers {
  return {
    async tabState(sender, tabId) {
      const id = tabOf(sender, tabId);
      return (await desk.tabs.get(id)) ?? (await unreadState(id));
    },
    async runHere(_, tabId) {
      try {
        await readAnyway(tabId);
      } catch (error) {
        const state = await unreadState(tabId);
        // Nothing forbids it, so something broke.
        return state.kind === 'off-topic' || state.kind === 'other-language'
          ? { kind: 'failed', message: String(error) }
          : state;
      }
      return (await desk.tabs.get(tabId)) ?? { kind: 'not-article' };
    },
    showClaim: (sender, claimId, tabId) => readerIn(tabOf(sender, tabId)).showClaim(claimId),
    stepMark: (sender, direction) => readerIn(tabOf(sender)).step(direction < 0 ? -1 : 1),
    noteOnPage: (_, tabId) => noteOnPage(desk, tabId),
    pageOf: (_, tabId) => pageOf(desk, tabId),
    // A tab without a reader has no passage to show.
    showNote: (_, id, tabId) =>
      readerIn(tabId)
        .showNote(id)
        .catch(() => false),
    async noteTarget(sender, subject, tabId) {
      const id = tabOf(sender, tabId);
      const read = readerIn(id).noteTarget(subject).then(parseTarget);
      // A note on the whole page needs no reader in it.
      return subject === 'page' ? read.catch(() => targetOfTab(desk, id)) : read;
    },
    // A tab without a reader has no page to find notes on.
    anchorings: (sender, tabId) =>
      readerIn(tabOf(sender, tabId))
        .anchorings()
        .catch(() => ({})),
    closeCard: (sender) => readerIn(tabOf(sender)).closeCard(),
    cardHeight: (sender, pixels) => readerIn(tabOf(sender)).cardHeight(pixels),
    pinCard: (sender, pin) => readerIn(tabOf(sender)).pinCard(pin),
    // Firefox opens its sidebar from the card itself: a message does not carry the reader's click there.
    openPanel: (sender) => openSidePanel(tabOf(sender)),
  };
}

async function pageOf(desk: Desk, tabId: number): Promise<OpenPage | null> {
  const state = await desk.tabs.get(tabId);
  if (state?.kind === 'on-topic' && state.reading.article.url !== null) {
    return { url: state.reading.article.url, title: state.reading.article.title };
  }
  const { url = '', title = '' } = await browser.tabs.get(tabId);
  return /^https?:/.test(url) ? { url, title } : null;
}

async function targetOfTab(desk: Desk, tabId: number): Promise<Target> {
  const page = await pageOf(desk, tabId);
  if (page === null) throw new Error('no-page');
  return { source: page.url, ...(page.title === '' ? {} : { 'schema:headline': page.title }) };
}

/** What can be said of a tab that was never read. The address is known once the reader has clicked on Hashia. */
async function unreadState(tabId: number): Promise<TabState> {
  const { url, title = '' } = await browser.tabs.get(tabId);
  if (url === undefined) return { kind: 'no-permission', host: null };
  if (!/^https?:/.test(url)) return { kind: 'restricted' };
  const { origin, hostname, pathname } = new URL(url);
  if (pathname.toLowerCase().endsWith('.pdf')) return { kind: 'pdf' };
  const allowed = await browser.permissions.contains({ origins: [`${origin.replace(/:\d+$/, '')}/*`] });
  if (!allowed) return { kind: 'no-permission', host: hostname };
  // The gate knows English words only: it is silent on every page in another script.
  if (isOtherScript(title)) return { kind: 'other-language' };
  return { kind: 'off-topic', topic: { tier: 'off', score: 0, reasons: [] } };
}
