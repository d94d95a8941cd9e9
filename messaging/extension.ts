import type { browser } from 'wxt/browser';

/** The browser's own interface, as far as scripts in a page use it. */
type Extension = Pick<typeof browser, 'runtime' | 'tabs'>;

// Both browsers answer by promise under this name in Manifest V3.
declare const chrome: Extension;

/** Without the polyfill: to set that up takes longer than all else that a script does before it reads its page. */
export const extension = (): Extension => chrome;
