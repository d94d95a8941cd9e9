import { browser } from 'wxt/browser';

/** Calls back when the reader's settings have changed, from whichever page; for as long as this page lives. */
export function watchSettings(changed: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if ('settings' in changes) changed();
  });
}
