import type { Interview, Origin, Related } from '../relation';

/** How many articles stand behind some statements, and from how many independent origins they come. */
export interface OriginSummary {
  /** The page counts as one. */
  readonly articles: number;
  readonly origins: number;
  /** The largest group that shares one origin. */
  readonly shared: { readonly count: number; readonly interview: Interview | null } | null;
}

/** Four articles of which three carry one interview → { articles: 4, origins: 2, shared: { count: 3, interview } }. */
export function summariseOrigins(related: readonly Related[], origins: readonly Origin[]): OriginSummary | null {
  const speaking = related.filter((r) => r.relation.kind !== 'context');
  if (speaking.length === 0) return null;
  const keyOf = (member: string) => origins.find((origin) => origin.members.includes(member))?.key ?? member;
  const groups = new Map<string, Set<string>>([[keyOf('page'), new Set(['page'])]]);
  // An article that carries several origins stands once, with the first told: articles bound the origins.
  const told = new Map(speaking.map(({ origin, source }) => [source.id, origin] as const).reverse());
  for (const [source, origin] of told) groups.set(origin, (groups.get(origin) ?? new Set()).add(source));
  const articles = new Set([...groups.values()].flatMap((members) => [...members])).size;
  const bySize = [...groups].sort((a, b) => b[1].size - a[1].size);
  const [key, members] = bySize[0] ?? ['', new Set<string>()];
  const interview = origins.find((origin) => origin.key === key)?.interview ?? null;
  const shared = members.size > 1 ? { count: members.size, interview } : null;
  return { articles, origins: independent(bySize.map(([, group]) => group)), shared };
}

/** An article that carries several origins counts with its largest group only, so there are never more than articles. */
function independent(groups: readonly ReadonlySet<string>[]): number {
  const counted = new Set<string>();
  let count = 0;
  for (const group of groups) {
    if ([...group].some((member) => !counted.has(member))) count++;
    for (const member of group) counted.add(member);
  }
  return count;
}
