import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clearLeftovers } from '../../page/leftovers';
import { endWithExtension } from './end-with-extension';
import { forgetParts } from './parts';
import { startReader } from './reader';

/**
 * Injected by the background on a topical article or at the reader's request, and only where it may. A second
 * injection ends the first: one that only stood aside would leave a page without any after an update.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { hashiaReader?: AbortController };
  world.hashiaReader?.abort();
  const lifetime = new AbortController();
  world.hashiaReader = lifetime;
  clearLeftovers(document);
  forgetParts();
  endWithExtension(document, lifetime);
  startReader(document, lifetime.signal);
});
