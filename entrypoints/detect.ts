import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import lexicon from '../assets/topics/pak-afghan-security/lexicon-gate.json?raw';
import signs from '../assets/topics/pak-afghan-security/lexicon-signs.json';
import type { Lexicon } from '../core/pack';
import { gate } from '../core/topic/gate';
import { bearsSigns } from '../core/topic/signs';
import { headOf } from '../page/head';

// Both browsers answer by promise under these names in Manifest V3.
declare const chrome: {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(hear: (message: unknown) => void): void };
  };
  readonly storage: { readonly local: { get(key: string): Promise<{ readonly 'pack-gate'?: readonly Lexicon[] }> } };
};

/**
 * The gate: on every permitted page, and silent on most. It asks the background for the reader only when the head of
 * the page may be on the topic. wxt.config.ts registers it (docs/decisions/002-no-polyfill-in-the-gate.md).
 */
export default defineUnlistedScript(() => {
  last = document.URL;
  const page: Document & { readonly prerendering?: boolean } = document;
  // A page loaded ahead of the reader's click has no tab of its own yet.
  if (page.prerendering === true) page.addEventListener('prerenderingchange', look, { once: true });
  else look();
  chrome.runtime.onMessage.addListener((message) => {
    if (isForGate(message)) lookAgain();
  });
});

/** Once the reader was asked for it follows the site itself. */
let matched = false;
/** Asked of the document: the first word with `location` takes a tenth of a millisecond. */
let last = '';
let turn = 0;
/** A site that moves on without loading puts its new article in at some time after the new address. Milliseconds. */
const settlesIn = [300, 1200, 3000];

/** The background says that the address has changed, and the page is still this one: it may have another article. */
function lookAgain(): void {
  const before = last;
  last = document.URL;
  if (matched || pageOf(last) === pageOf(before)) return;
  const mine = ++turn;
  for (const wait of settlesIn) setTimeout(() => mine === turn && !matched && look(), wait);
}

function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}

function isForGate(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'to' in message && message.to === 'gate';
}

function look(): void {
  // The worker may be asleep or the extension just updated: then there is nobody to tell.
  ask(headOf(document)).catch(() => undefined);
}

/** Most pages bear no sign of the topic, and its words stay a text that nobody reads. */
function isOnTopic(head: string): boolean {
  return bearsSigns(head, signs) && gate(head, JSON.parse(lexicon) as Lexicon);
}

/** The words of imported packs are read only where the shipped topic's say no; without such packs there are none. */
async function ask(head: string): Promise<void> {
  if (!isOnTopic(head)) {
    const { 'pack-gate': others = [] } = await chrome.storage.local.get('pack-gate');
    if (!others.some((words) => gate(head, words))) return;
  }
  matched = true;
  await chrome.runtime.sendMessage({ to: 'background', method: 'pageMatched', args: [] });
}
