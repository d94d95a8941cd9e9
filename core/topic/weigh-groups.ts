import type { Lexicon, LexiconGroup } from '../pack';
import type { CompiledLexicon, Hit } from './lexicon';
import { hitsIn } from './lexicon';
import type { Tier, TopicVerdict } from './topic';

/** What an article is about stands in its first part; further down come background and other news. */
const mainPart = 4500;
const ledeLength = 700;
/** Words of a group in a thousand characters from which more add nothing. */
const dense = 2;
/** Share of the weights that speak for the topic from which an article is on it, or near it. */
const coreFrom = 0.5;
const relatedFrom = 0.25;
/** Different groups that must stand in the title or lede: a river alone is no dispute over it. */
const groupsInLede = 2;

export const speaksFor = ({ weight }: LexiconGroup): boolean => weight > 0;

/**
 * Judges by the weights of the lexicon's groups alone, for a pack without fitted rules. Each group counts half for
 * standing in the title or lede and half for how dense it stands throughout.
 */
export function weighGroups(
  article: { readonly title: string; readonly text: string },
  lexicon: Lexicon,
  compiled: CompiledLexicon,
): TopicVerdict {
  const text = `${article.title}.\n${article.text.slice(0, mainPart)}`;
  const hits = hitsIn(text, compiled);
  const ledeEnd = article.title.length + ledeLength;
  const presence = ({ id }: LexiconGroup) => {
    const own = hits.filter(({ group }) => group === id);
    const inLede = own.some(({ start }) => start < ledeEnd) ? 0.5 : 0;
    return inLede + 0.5 * Math.min(1, own.length / (dense * Math.max(0.5, text.length / 1000)));
  };
  const forIt = lexicon.groups.filter(speaksFor);
  const total = forIt.reduce((sum, { weight }) => sum + weight, 0);
  const weighed = lexicon.groups.reduce((sum, group) => sum + group.weight * presence(group), 0);
  const score = total === 0 ? 0 : Math.max(0, Math.min(1, weighed / total));
  const leading = forIt.filter(({ id }) => hits.some(({ group, start }) => group === id && start < ledeEnd)).length;
  const tier = tierOf(score, leading >= Math.min(groupsInLede, forIt.length));
  return { tier, score, reasons: commonest(hits, new Set(forIt.map(({ id }) => id))) };
}

function tierOf(score: number, leads: boolean): Tier {
  if (score >= coreFrom && leads) return 'core';
  return score >= relatedFrom ? 'related' : 'off';
}

const mostReasons = 6;

/** The commonest words of these groups: "dam ×6", "sluice ×3". */
export function commonest(hits: readonly Hit[], groups: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const { word, group } of hits) if (groups.has(group)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostReasons)
    .map(([word, n]) => (n > 1 ? `${word} ×${n}` : word));
}
