import type { Lexicon } from '../pack';
import type { Steps } from '../steps';
import { detecting } from './detect';
import { compileLexicon } from './lexicon';
import type { Tier, TopicVerdict } from './topic';

/** What it takes to judge whether an article is on one topic. */
export interface TopicWords {
  readonly id: string;
  readonly title: string;
  readonly lexicon: Lexicon;
}

const order: readonly Tier[] = ['core', 'related', 'off'];

/** The verdict of the topic that the article is nearest to; of two alike, the one listed first. */
export function* judgingTopics(
  article: { readonly title: string; readonly text: string },
  topics: readonly TopicWords[],
): Steps<TopicVerdict> {
  const verdicts: TopicVerdict[] = [];
  for (const { id, title, lexicon } of topics) {
    const compiled = compileLexicon(lexicon);
    yield;
    verdicts.push({ ...(yield* detecting(article, lexicon, compiled)), topic: { id, title } });
    yield;
  }
  const [best] = verdicts.sort((a, b) => order.indexOf(a.tier) - order.indexOf(b.tier) || b.score - a.score);
  return best ?? { tier: 'off', score: 0, reasons: [] };
}
