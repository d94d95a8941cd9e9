import type { Lexicon } from '../pack';
import { type Usage, usageOf } from './features';
import { compileLexicon, type Hit } from './lexicon';
import { rules } from './rules';
import type { Tier, TopicVerdict } from './topic';
import weights from './weights.json';

const coreFrom = 0.5;
/** Both sides are a real part of the article, though not their security relation. */
const relatedDensity = 0.5;
/** Violence where the militants fight, whoever did it. Words in a thousand characters. */
const frontDensity = 1.5;
const relatedFrom = 0.06;

/** Groups that speak against the topic: no reasons for it. */
const against = new Set(['west', 'iran', 'elsewhere', 'near-miss', 'adjacent']);

/** Judges whether an article is on the pack's topic, and says why. Linear in the text. */
export function detect(
  article: { readonly title: string; readonly text: string },
  lexicon: Lexicon,
  compiled = compileLexicon(lexicon),
): TopicVerdict {
  const usage = usageOf(article, compiled);
  const logOdds = rules.reduce((sum, { name, holds }) => sum + weights[name] * holds(usage), 0);
  const score = 1 / (1 + Math.exp(-logOdds));
  return { tier: tierOf(score, usage), score, reasons: commonest(usage.hits) };
}

function tierOf(score: number, usage: Usage): Tier {
  if (score >= coreFrom) return 'core';
  const density = (...groups: string[]) =>
    groups.reduce((n, group) => n + (usage.all.get(group) ?? 0), 0) / usage.length;
  const bothSides = Math.min(density('side-a', 'frontier'), density('side-b')) >= relatedDensity;
  const atTheFront = Math.min(density('frontier'), density('militants', 'violence', 'forces')) >= frontDensity;
  return score >= relatedFrom || bothSides || atTheFront ? 'related' : 'off';
}

/** The commonest words that speak for the topic: "ttp ×6", "kabul ×3". */
function commonest(hits: readonly Hit[]): string[] {
  const counts = new Map<string, number>();
  for (const { word, group } of hits) {
    if (!against.has(group)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 6)
    .map(([word, n]) => (n > 1 ? `${word} ×${n}` : word));
}
