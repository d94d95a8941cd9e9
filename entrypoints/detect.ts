import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import lexicon from '../assets/topics/pak-afghan-security/lexicon.json';
import { gate } from '../core/topic/gate';
import { headOf } from '../page/head';

// Both browsers answer by promise under this name in Manifest V3.
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * The gate: on every permitted page, and silent on most. It asks the background for the reader only when the head of
 * the page may be on the topic. wxt.config.ts registers it (docs/decisions/002-no-polyfill-in-the-gate.md).
 */
export default defineUnlistedScript(() => {
  const page: Document & { readonly prerendering?: boolean } = document;
  // A page loaded ahead of the reader's click has no tab of its own yet.
  if (page.prerendering === true) page.addEventListener('prerenderingchange', ask, { once: true });
  else ask();
});

function ask(): void {
  if (!gate(headOf(document), lexicon)) return;
  // The worker may be asleep or the extension just updated: then there is nobody to tell.
  chrome.runtime.sendMessage({ to: 'background', method: 'pageMatched', args: [] }).catch(() => undefined);
}
