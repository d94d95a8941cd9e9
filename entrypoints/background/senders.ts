import { browser } from 'wxt/browser';
import type { Sender } from '../../messaging/call';
import type { CardCalls } from '../../messaging/card-protocol';

/** The tab a call came from; throws for a call that needs one and has none. The card speaks for its own tab only. */
export function tabOf(sender: Sender, tabId?: number): number {
  const id = isCard(sender) ? sender.tab?.id : (tabId ?? sender.tab?.id);
  if (id === undefined) throw new Error('no-tab');
  return id;
}

// A frame of ours may carry a dynamic host, so the scheme is what tells it from a content script in a web page.
const scheme = () => new URL(browser.runtime.getURL('/')).protocol;

/** Whether a call comes from one of the extension's own pages, and not from a script in a web page. */
export function isOurPage(sender: Sender): boolean {
  return sender.url?.startsWith(scheme()) ?? false;
}

/** Whether it comes from the one page of ours that other people's pages may frame. */
function isCard(sender: Sender): boolean {
  return isOurPage(sender) && new URL(sender.url ?? '').pathname === '/card.html';
}

/** What the card may ask; the compiler sees to it that none is forgotten and none added. */
const cardMay = {
  tabState: true,
  noteTarget: true,
  closeCard: true,
  stepMark: true,
  cardHeight: true,
  pinCard: true,
  openPanel: true,
  notesOf: true,
  note: true,
  historyOf: true,
  tags: true,
  saveNote: true,
  deleteNote: true,
  restoreNote: true,
  saveDraft: true,
  draft: true,
  muteClaim: true,
  unmuteClaim: true,
  muteSite: true,
  unmuteSite: true,
  hidePair: true,
  showPair: true,
  shortcuts: true,
  settings: true,
} satisfies Record<keyof CardCalls, true>;

type Answers = { readonly [name: string]: (sender: Sender, ...args: never[]) => unknown };

/** The same answers, refused to content scripts, and to the card those that are not its business. */
export function onlyOurPages<A extends object>(answers: A): A {
  const guarded = Object.entries(answers as Answers).map(([name, answer]) => [
    name,
    (sender: Sender, ...args: never[]) => {
      if (!isOurPage(sender) || (isCard(sender) && !Object.hasOwn(cardMay, name))) throw new Error('not-allowed');
      return answer(sender, ...args);
    },
  ]);
  return Object.fromEntries(guarded) as A;
}
