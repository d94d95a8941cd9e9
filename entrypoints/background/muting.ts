import { browser } from 'wxt/browser';
import { urlKey } from '../../core/url-key';
import type { Served } from '../../messaging/call';
import { readerIn } from '../../messaging/client';
import type { Background, TabState } from '../../messaging/protocol';
import { showBadge } from './badge';
import type { Desk } from './desk';
import { injectReader } from './inject';
import { tabOf } from './senders';

type MutingAnswers = Pick<
  Served<Background>,
  'muteClaim' | 'unmuteClaim' | 'mutedClaims' | 'unmuteClaims' | 'mutedPages' | 'unmutePage' | 'muteSite' | 'unmuteSite'
>;

/** What the reader does not want to see: single claims of a page, whole sites. */
export function mutingAnswers(desk: Desk): MutingAnswers {
  return {
    async muteClaim(sender, text) {
      await desk.hidden.hide(text, mutedOn(await urlOf(desk, tabOf(sender))));
      await desk.corpusChanged();
    },
    async unmuteClaim(sender, text) {
      await desk.hidden.show(text, mutedOn(await urlOf(desk, tabOf(sender))));
      await desk.corpusChanged();
    },
    mutedClaims: async (_, tabId) => (await desk.hidden.of(mutedOn(await urlOf(desk, tabId)))).length,
    async unmuteClaims(_, tabId) {
      await desk.hidden.showAll(mutedOn(await urlOf(desk, tabId)));
      await desk.corpusChanged();
    },
    async mutedPages() {
      const pages = (await desk.hidden.list())
        .map(({ statement }) => statement)
        .filter((name) => name.startsWith(prefix));
      return [...new Set(pages)].sort().map((name) => ({
        page: name.slice(prefix.length),
        claims: pages.filter((other) => other === name).length,
      }));
    },
    async unmutePage(_, page) {
      await desk.hidden.showAll(`${prefix}${page}`);
      await desk.corpusChanged();
    },
    async muteSite(sender) {
      const host = new URL(sender.tab?.url ?? (await urlOf(desk, tabOf(sender)))).hostname;
      await changeMutedHosts(desk, (muted) => [...new Set([...muted, host])]);
      return host;
    },
    async unmuteSite(_, host) {
      await changeMutedHosts(desk, (muted) => muted.filter((one) => one !== host));
    },
  };
}

/** A muted claim is kept beside the pairs that are "not related": in the place of a statement stands the page. */
const prefix = 'page:';

export function mutedOn(url: string): string {
  return `${prefix}${urlKey(url)}`;
}

async function urlOf(desk: Desk, tabId: number): Promise<string> {
  const state = await desk.tabs.get(tabId);
  const url = state?.kind === 'on-topic' ? state.reading.article.url : null;
  return url ?? (await browser.tabs.get(tabId)).url ?? '';
}

async function changeMutedHosts(desk: Desk, next: (muted: readonly string[]) => string[]): Promise<void> {
  const { mutedHosts } = await desk.settings.change((now) => ({ mutedHosts: next(now.mutedHosts) }));
  await muteOpenPages(desk, mutedHosts);
}

/** Marks go from the open pages of muted sites at once, and come back where a site is muted no longer. */
export async function muteOpenPages(desk: Desk, mutedHosts: readonly string[]): Promise<void> {
  for (const [tabId, state] of await desk.tabs.all()) {
    const host = await hostOf(tabId, state);
    if (host === null) continue;
    const isMuted = mutedHosts.includes(host);
    if (state.kind !== 'muted' && isMuted) await silence(desk, tabId, host);
    // A page that was opened while its site was muted has no reader yet.
    if (state.kind === 'muted' && !isMuted) {
      await desk.tabs.forget(tabId);
      await readerIn(tabId)
        .refresh()
        .catch(() => injectReader(tabId))
        .catch(() => undefined);
    }
  }
}

async function hostOf(tabId: number, state: TabState): Promise<string | null> {
  if (state.kind === 'muted') return state.host;
  if (state.kind !== 'on-topic' && state.kind !== 'reading') return null;
  const told = state.kind === 'on-topic' ? state.reading.article.url : null;
  const url = (await browser.tabs.get(tabId).catch(() => null))?.url ?? told;
  return url === null ? null : new URL(url).hostname;
}

async function silence(desk: Desk, tabId: number, host: string): Promise<void> {
  // What is being related there is not told any more.
  desk.begin(tabId);
  await desk.tabs.set(tabId, { kind: 'muted', host });
  await showBadge(tabId, null);
  await readerIn(tabId)
    .mute()
    .catch(() => undefined);
}
