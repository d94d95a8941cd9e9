import { defineContentScript } from 'wxt/utils/define-content-script';
import { endWithExtension } from './end-with-extension';
import { startReader } from './reader';

/**
 * Injected by the background on a topical article or at the reader's request. A second injection ends the first, as
 * the framework does with a script that it sees start anew: one that only stood aside would leave a page without any.
 */
export default defineContentScript({
  // What stands here the build asks for as a host permission: the background injects it only where it may.
  matches: [],
  registration: 'runtime',
  main(context) {
    const world = globalThis as { hashiaReader?: AbortController };
    world.hashiaReader?.abort();
    const lifetime = new AbortController();
    world.hashiaReader = lifetime;
    context.signal.addEventListener('abort', () => lifetime.abort());
    endWithExtension(document, lifetime);
    startReader(document, lifetime.signal);
  },
});
