import type { Origin } from '../relation';
import type { Source } from '../statement';
import { sameUtterance, type Utterance } from './utterance';

/** Articles that rest on one utterance or report: union of what the pack says and what the texts name. */
export function groupOrigins(sources: readonly Source[], utterances: readonly Utterance[]): Origin[] {
  const origins: Origin[] = [];
  const grouped = new Set<string>();
  for (const utterance of utterances) {
    if (grouped.has(utterance.member)) continue;
    const same = utterances.filter((other) => !grouped.has(other.member) && sameUtterance(utterance, other));
    for (const { member } of same) grouped.add(member);
    if (same.length > 1) origins.push(originOfUtterances(same, sources));
  }
  for (const [key, members] of groupBy(sources.filter(({ id, origin }) => origin !== null && !grouped.has(id)))) {
    if (members.length > 1)
      origins.push({ key, interview: null, members, reasons: ['named as one origin in the pack'] });
  }
  return origins;
}

function originOfUtterances(same: readonly Utterance[], sources: readonly Source[]): Origin {
  const [first] = same;
  const named = same
    .map(({ member }) => sources.find(({ id }) => id === member)?.origin)
    .find((origin) => origin != null);
  return {
    key: named ?? `${first?.venue.key}:${first?.speaker}`,
    interview: first ? { venue: first.venue.name, speaker: first.speakerName } : null,
    members: same.map(({ member }) => member),
    reasons: [...new Set(same.map(({ venue }) => venue.evidence))],
  };
}

function groupBy(sources: readonly Source[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, origin } of sources) {
    if (origin === null) continue;
    groups.set(origin, [...(groups.get(origin) ?? []), id]);
  }
  return groups;
}
