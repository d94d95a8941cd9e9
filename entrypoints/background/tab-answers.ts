import { browser } from 'wxt/browser';
import type { Served } from '../../messaging/call';
import { readerIn } from '../../messaging/client';
import { openSidePanel } from '../../messaging/open-side-panel';
import type { Background, TabState } from '../../messaging/protocol';
import type { Desk } from './desk';
import { readAnyway } from './inject';
import { tabOf } from './senders';

type TabAnswers = Pick<
  Served<Background>,
  'anchorings' | 'tabState' | 'runHere' | 'showClaim' | 'noteTarget' | 'closeCard' | 'cardHeight' | 'openPanel'
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
        return state.kind === 'off-topic' ? { kind: 'failed', message: String(error) } : state;
      }
      return (await desk.tabs.get(tabId)) ?? { kind: 'not-article' };
    },
    showClaim: (sender, claimId, tabId) => readerIn(tabOf(sender, tabId)).showClaim(claimId),
    noteTarget: (sender, claimId, tabId) => readerIn(tabOf(sender, tabId)).noteTarget(claimId),
    // A tab without a reader has no page to find notes on.
    anchorings: (sender, tabId) =>
      readerIn(tabOf(sender, tabId))
        .anchorings()
        .catch(() => ({})),
    closeCard: (sender) => readerIn(tabOf(sender)).closeCard(),
    cardHeight: (sender, pixels) => readerIn(tabOf(sender)).cardHeight(pixels),
    // Firefox opens its sidebar from the card itself: a message does not carry the reader's click there.
    openPanel: (sender) => openSidePanel(tabOf(sender)),
  };
}

/** What can be said of a tab that was never read. The address is known once the reader has clicked on Hashia. */
async function unreadState(tabId: number): Promise<TabState> {
  const { url } = await browser.tabs.get(tabId);
  if (url === undefined || !/^https?:/.test(url)) return { kind: 'restricted' };
  const { origin, hostname, pathname } = new URL(url);
  if (pathname.toLowerCase().endsWith('.pdf')) return { kind: 'pdf' };
  const allowed = await browser.permissions.contains({ origins: [`${origin.replace(/:\d+$/, '')}/*`] });
  if (!allowed) return { kind: 'no-permission', host: hostname };
  return { kind: 'off-topic', topic: { tier: 'off', score: 0, reasons: [] } };
}
