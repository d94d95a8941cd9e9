import { background } from '../../messaging/client';
import type { ReaderPart } from '../../messaging/protocol';
import { type Parts, world } from './parts';

/** A part of the reader, asked for when it is first needed. */
export async function partOf<Name extends ReaderPart>(name: Name): Promise<Parts[Name]> {
  if (!world.hashiaParts?.[name]) await background.bringPart(name);
  const part = world.hashiaParts?.[name];
  if (!part) throw new Error('no-part');
  return part;
}
