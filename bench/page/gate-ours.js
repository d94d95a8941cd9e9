// What our content script does on a page it ignores: the shipped entry point, run as WXT runs it.
import detect from '../../entrypoints/detect';

globalThis.chrome = {
  runtime: { sendMessage: async () => undefined, onMessage: { addListener: () => undefined } },
  storage: { local: { get: async () => ({}) } },
};
detect.main();
