import { defineContentScript } from 'wxt/utils/define-content-script';
import hosts from '../assets/topics/pak-afghan-security/hosts.json';
import lexicon from '../assets/topics/pak-afghan-security/lexicon.json';
import { gate } from '../core/topic/gate';
import { headOf } from '../page/head';

/**
 * The gate: on every permitted page, and silent on most. It asks the background for the reader only when the head of
 * the page may be on the topic. No library at all, and no `wxt/browser`: the polyfill would double its size.
 */
// Both browsers answer by promise under this name in Manifest V3.
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

export default defineContentScript({
  matches: hosts.flatMap(({ host }) => [`*://${host}/*`, `*://*.${host}/*`]),
  runAt: 'document_end',
  main() {
    if (gate(headOf(document), lexicon)) {
      // The worker may be asleep or the extension just updated: then there is nobody to tell.
      chrome.runtime.sendMessage({ to: 'background', method: 'pageMatched', args: [] }).catch(() => undefined);
    }
  },
});
