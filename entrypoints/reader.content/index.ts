import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from './reader';

/** Injected by the background on a topical article or at the reader's request; a second injection does nothing. */
export default defineContentScript({
  matches: ['<all_urls>'],
  registration: 'runtime',
  main(context) {
    const world = globalThis as { hashiaReader?: true };
    if (world.hashiaReader) return;
    world.hashiaReader = true;
    startReader(document, context.signal);
  },
});
