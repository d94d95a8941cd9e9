import type { Lexicon } from '../pack';
import { detect } from './detect';
import type { Tier, TopicVerdict } from './topic';

/** What it takes to judge whether an article is on one topic. */
export interface TopicWords {
  readonly id: string;
  readonly title: string;
  readonly lexicon: Lexicon;
}

const order: readonly Tier[] = ['core', 'related', 'off'];

/** The verdict of the topic that the article is nearest to; of two alike, the one listed first. */
export function bestTopic(
  article: { readonly title: string; readonly text: string },
  topics: readonly TopicWords[],
): TopicVerdict {
  const verdicts = topics.map(({ id, title, lexicon }) => ({ ...detect(article, lexicon), topic: { id, title } }));
  const [best] = verdicts.sort((a, b) => order.indexOf(a.tier) - order.indexOf(b.tier) || b.score - a.score);
  return best ?? { tier: 'off', score: 0, reasons: [] };
}
