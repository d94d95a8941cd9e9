import { browser } from 'wxt/browser';

const id = 'gate-on-allowed-sites';

/** Keeps the gate on every site that the reader allowed beyond the shipped list. */
export function watchAllowedSites(): void {
  browser.permissions.onAdded.addListener(() => void register());
  browser.permissions.onRemoved.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
  browser.runtime.onInstalled.addListener(() => void register());
}

async function register(): Promise<void> {
  const shipped = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !shipped.has(origin));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id, matches, js: ['/detect.js'], runAt: 'document_end' }]);
}
