import { background } from '../../messaging/client';
import type { ReaderPart } from '../../messaging/protocol';
import { type Parts, world } from './parts';

/** Parts that were asked for and have not come yet. */
const coming = new Map<ReaderPart, Promise<void>>();

/** A part of the reader, asked for when it is first needed; one that did not come, when it is needed again. */
export async function partOf<Name extends ReaderPart>(name: Name): Promise<Parts[Name]> {
  if (!world.hashiaParts?.[name]) await bring(name);
  const part = world.hashiaParts?.[name];
  if (!part) throw new Error('no-part');
  return part;
}

function bring(name: ReaderPart): Promise<void> {
  const asked = coming.get(name) ?? beforeReturn(background.bringPart(name)).finally(() => coming.delete(name));
  coming.set(name, asked);
  return asked;
}

/** Firefox drops an answer that comes while the page lies in the browser's cache: on its return that counts as none. */
async function beforeReturn(answer: Promise<void>): Promise<void> {
  const waiting = new AbortController();
  const returned = new Promise<never>((_, reject) => {
    const hear = (event: PageTransitionEvent) => event.isTrusted && event.persisted && reject(new Error('no-answer'));
    window.addEventListener('pageshow', hear, { signal: waiting.signal });
  });
  try {
    await Promise.race([answer, returned]);
  } finally {
    waiting.abort();
  }
}
