import { browser } from 'wxt/browser';
import type { Sender } from '../../messaging/call';

/** The tab a call came from; throws for a call that needs one and has none. */
export function tabOf(sender: Sender, tabId?: number): number {
  const id = tabId ?? sender.tab?.id;
  if (id === undefined) throw new Error('no-tab');
  return id;
}

// A frame of ours may carry a dynamic host, so the scheme is what tells it from a content script in a web page.
const scheme = () => new URL(browser.runtime.getURL('/')).protocol;

/** Whether a call comes from one of the extension's own pages, and not from a script in a web page. */
export function isOurPage(sender: Sender): boolean {
  return sender.url?.startsWith(scheme()) ?? false;
}

type Answers = { readonly [name: string]: (sender: Sender, ...args: never[]) => unknown };

/** The same answers, refused to content scripts. */
export function onlyOurPages<A extends object>(answers: A): A {
  const guarded = Object.entries(answers as Answers).map(([name, answer]) => [
    name,
    (sender: Sender, ...args: never[]) => {
      if (!isOurPage(sender)) throw new Error('not-allowed');
      return answer(sender, ...args);
    },
  ]);
  return Object.fromEntries(guarded) as A;
}
