import { extension } from '../../messaging/extension';

const occasions = ['pointerdown', 'keydown', 'visibilitychange'] as const;

/**
 * After an update the script of the former version stays in the page without an extension behind it: a card would be a
 * broken frame. Marks and rail go before the click that would open one.
 */
export function endWithExtension(document: Document, lifetime: AbortController): void {
  const look = () => {
    if (extension().runtime?.id === undefined) lifetime.abort();
  };
  for (const occasion of occasions) {
    document.addEventListener(occasion, look, { signal: lifetime.signal, capture: true, passive: true });
  }
}
