import type { Anchoring } from '../../core/annotation';
import { background } from '../../messaging/client';

/** How long the page must be at rest, in ms: many a passage comes late. */
const rest = 1500;

/** Tells the background how the notes were found, so that it is known when the page is closed: each state once. */
export function createTeller(signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (url: string, anchorings: Readonly<Record<string, Anchoring>>): void => {
    clearTimeout(timer);
    const state = JSON.stringify([url, anchorings]);
    if (state === told || Object.keys(anchorings).length === 0) return;
    timer = setTimeout(() => {
      told = state;
      background.notesStand(url, anchorings).catch(() => {
        told = '';
      });
    }, rest);
  };
}
