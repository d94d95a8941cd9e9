import { forGate } from '../../core/topic/gate';
import type { StorageArea } from '../../store/mirror';
import type { Topic } from './library';

/** Where the gate finds the words of the topics that came with the reader's packs; absent when there are none. */
const key = 'pack-gate';

/** Lays the words of these topics where the gate can read them without waking the worker. */
export async function layOutGate(area: StorageArea, topics: readonly Topic[]): Promise<void> {
  if (topics.length === 0) return area.remove(key);
  await area.set({ [key]: topics.map(({ lexicon }) => forGate(lexicon)) });
}
