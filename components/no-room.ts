import type { MessageKey } from './messages';
import { reasonOf } from './use-load';

/** The disk is so full that the background refuses to write. */
export function isNoRoom(error: unknown): boolean {
  return reasonOf(error) === 'no-room';
}

/** What to say of something that was not saved. */
export function whyNotSaved(error: unknown, otherwise: MessageKey): MessageKey {
  return isNoRoom(error) ? 'notice.noRoom' : otherwise;
}
