// The extension's service worker, as far as files concern it: after a merge it brings the safety copy up to date.
import { openDatabase } from '../../store/database';
import { createMirror } from '../../store/mirror';
import { reconcile } from '../../store/reconcile';

const mirror = createMirror(chrome.storage.local);

chrome.runtime.onMessage.addListener((_, __, reply) => {
  reconcile(openDatabase, mirror).then(reply);
  return true;
});
