import type { Origin } from '../relation';
import type { Source } from '../statement';
import { sameUtterance, type Utterance } from './utterance';

/** Articles that rest on one utterance or report: union of what the pack says and what the texts name. */
export function groupOrigins(sources: readonly Source[], utterances: readonly Utterance[]): Origin[] {
  const named = new Map(sources.map(({ id, origin }) => [id, origin]));
  const told = utterancesTogether(utterances);
  const grouped = new Set(told.flatMap((same) => same.map(({ member }) => member)));
  const origins = told.filter(({ length }) => length > 1).map((same) => originOfUtterances(same, named));
  const alone = sources.filter(({ id, origin }) => origin !== null && !grouped.has(id));
  for (const [key, members] of groupBy(alone, ({ origin }) => origin ?? '')) {
    if (members.length > 1) origins.push(originInPack(key, members));
  }
  return origins;
}

/** Each article's utterance with those of others that are the same one, in order. */
function utterancesTogether(utterances: readonly Utterance[]): Utterance[][] {
  const alike = groupBy(utterances, ({ venue, speaker }) => `${venue.key} ${speaker}`);
  const grouped = new Set<string>();
  const groups: Utterance[][] = [];
  for (const utterance of utterances) {
    if (grouped.has(utterance.member)) continue;
    const near = alike.get(`${utterance.venue.key} ${utterance.speaker}`) ?? [];
    const same = near.filter((other) => !grouped.has(other.member) && sameUtterance(utterance, other));
    for (const { member } of same) grouped.add(member);
    groups.push(same);
  }
  return groups;
}

function originOfUtterances(same: readonly Utterance[], named: ReadonlyMap<string, string | null>): Origin {
  const [first] = same;
  const known = same.map(({ member }) => named.get(member)).find((origin) => origin != null);
  return {
    key: known ?? `${first?.venue.key}:${first?.speaker}`,
    interview: first ? { venue: first.venue.name, speaker: first.speakerName } : null,
    members: same.map(({ member }) => member),
    reasons: [...new Set(same.map(({ venue }) => venue.evidence))],
  };
}

const originInPack = (key: string, sources: readonly Source[]): Origin => ({
  key,
  interview: null,
  members: sources.map(({ id }) => id),
  reasons: ['named as one origin in the pack'],
});

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
