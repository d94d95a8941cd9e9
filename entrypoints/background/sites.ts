import { browser } from 'wxt/browser';
import { createTurns } from '../../store/in-turn';

const id = 'gate-on-allowed-sites';

/** Keeps the gate on every site that the reader allowed beyond the shipped list. */
export function watchAllowedSites(): void {
  const inTurn = createTurns();
  // Two at once would each take out and put in what the other sees.
  const registerInTurn = () => void inTurn(register).catch(() => undefined);
  browser.permissions.onAdded.addListener(registerInTurn);
  browser.permissions.onRemoved.addListener(registerInTurn);
  browser.runtime.onStartup.addListener(registerInTurn);
  browser.runtime.onInstalled.addListener(registerInTurn);
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
