import type { TopicWords } from '../../core/topic/best-topic';
import { forGate } from '../../core/topic/gate';
import type { StorageArea } from '../../store/mirror';

/** Where the gate finds the words of the topics that came with the reader's packs; absent when there are none. */
const key = 'pack-gate';

/** Lays the words of these topics where the gate can read them without waking the worker. */
export async function layOutGate(area: StorageArea, topics: readonly Pick<TopicWords, 'lexicon'>[]): Promise<void> {
  if (topics.length === 0) return area.remove(key);
  await area.set({ [key]: topics.map(({ lexicon }) => forGate(lexicon)) });
}
