import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import lexicon from '../assets/topics/pak-afghan-security/lexicon.json';
import type { Lexicon } from '../core/pack';
import { gate } from '../core/topic/gate';
import { headOf } from '../page/head';

// Both browsers answer by promise under these names in Manifest V3.
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly local: { get(key: string): Promise<{ readonly 'pack-gate'?: readonly Lexicon[] }> } };
};

/**
 * The gate: on every permitted page, and silent on most. It asks the background for the reader only when the head of
 * the page may be on the topic. wxt.config.ts registers it (docs/decisions/002-no-polyfill-in-the-gate.md).
 */
export default defineUnlistedScript(() => {
  const page: Document & { readonly prerendering?: boolean } = document;
  // A page loaded ahead of the reader's click has no tab of its own yet.
  if (page.prerendering === true) page.addEventListener('prerenderingchange', look, { once: true });
  else look();
});

function look(): void {
  // The worker may be asleep or the extension just updated: then there is nobody to tell.
  ask(headOf(document)).catch(() => undefined);
}

/** The words of imported packs are read only where the shipped topic's say no; without such packs there are none. */
async function ask(head: string): Promise<void> {
  if (!gate(head, lexicon)) {
    const { 'pack-gate': others = [] } = await chrome.storage.local.get('pack-gate');
    if (!others.some((words) => gate(head, words))) return;
  }
  await chrome.runtime.sendMessage({ to: 'background', method: 'pageMatched', args: [] });
}
