import type { Lexicon } from '../pack';
import { finish, type Steps } from '../steps';
import { readingUsage, type Usage } from './features';
import { type CompiledLexicon, compileLexicon } from './lexicon';
import { rules } from './rules';
import type { Tier, TopicVerdict } from './topic';
import { commonest, weighGroups } from './weigh-groups';
import weights from './weights.json';

const coreFrom = 0.5;
/** Both sides are a real part of the article, though not their security relation. */
const relatedDensity = 0.5;
/** Violence where the militants fight, whoever did it. Words in a thousand characters. */
const frontDensity = 1.5;
const relatedFrom = 0.06;
/** In log-odds: enough to take the surest score below any threshold. */
const sportPenalty = 8;

/** Groups that speak against the topic: no reasons for it. */
const against = new Set(['west', 'iran', 'elsewhere', 'near-miss', 'adjacent', 'sport']);

/** Judges whether an article is on the pack's topic, and says why. Linear in the text. */
export function detect(
  article: { readonly title: string; readonly text: string },
  lexicon: Lexicon,
  compiled = compileLexicon(lexicon),
): TopicVerdict {
  return finish(detecting(article, lexicon, compiled));
}

/** The same step by step. */
export function* detecting(
  article: { readonly title: string; readonly text: string },
  lexicon: Lexicon,
  compiled: CompiledLexicon,
): Steps<TopicVerdict> {
  if (!lexicon.fitted) return weighGroups(article, lexicon, compiled);
  const usage = yield* readingUsage(article, compiled);
  yield;
  const logOdds = rules.reduce((sum, { name, holds }) => sum + weights[name] * holds(usage), 0);
  const score = 1 / (1 + Math.exp((isSport(usage) ? sportPenalty : 0) - logOdds));
  return { tier: isSport(usage) ? 'off' : tierOf(score, usage), score, reasons: commonest(usage.hits, forIt(lexicon)) };
}

/**
 * A match report attacks, strikes back and beats the other country like a war report. Too few stand among the labelled
 * articles for a fitted weight, so this is a rule: words of sport, and more of them than of militants.
 */
function isSport({ all, length }: Usage): boolean {
  const sport = all.get('sport') ?? 0;
  return sport / length >= 1.5 && sport > (all.get('front') ?? 0) + (all.get('militants') ?? 0);
}

function tierOf(score: number, usage: Usage): Tier {
  if (score >= coreFrom) return 'core';
  const density = (...groups: string[]) =>
    groups.reduce((n, group) => n + (usage.all.get(group) ?? 0), 0) / usage.length;
  const bothSides = Math.min(density('side-a', 'frontier'), density('side-b')) >= relatedDensity;
  const atTheFront = Math.min(density('frontier'), density('militants', 'violence', 'forces')) >= frontDensity;
  return score >= relatedFrom || bothSides || atTheFront ? 'related' : 'off';
}

const forIt = ({ groups }: Lexicon) => new Set(groups.map(({ id }) => id).filter((id) => !against.has(id)));
