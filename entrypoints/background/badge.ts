import { browser } from 'wxt/browser';
import type { Reading } from '../../core/reading';
import { isSurprising, markOf } from '../../core/relation';

/** The badge of one tab: how many claims are disputed or differ. Always per tab, so that it never shows elsewhere. */
export async function showBadge(tabId: number, reading: Reading | null): Promise<void> {
  const count = reading === null ? 0 : reading.claims.filter(({ related }) => isSurprising(markOf(related))).length;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#855000' });
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
}
