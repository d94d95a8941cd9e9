import { frameOf, type Link } from '../frame/proposition-frame';
import type { Proposition } from '../pack';

/** How two different propositions bear on each other. */
export interface LinkTable {
  between(a: string, b: string): Link | null;
  /** Ids linked to a proposition. */
  from(id: string): readonly string[];
  /** How much nearer than usual, in log-odds, what answers `there` is to a claim that answers `here`. */
  pull(here: string, there: string): number;
}

const kinds: readonly Link[] = ['entails', 'backed', 'disputed', 'differs', 'context'];

export function linkTable(propositions: readonly Proposition[]): LinkTable {
  const table = new Map<string, Map<string, Link>>();
  const near = new Map(propositions.map((proposition) => [proposition.id, frameOf(proposition).near ?? {}]));
  const add = (a: string, b: string, link: Link) => {
    const row = table.get(a) ?? new Map<string, Link>();
    table.set(a, row.set(b, link));
  };
  for (const proposition of propositions) {
    const { links = {} } = frameOf(proposition);
    for (const kind of kinds) {
      for (const other of links[kind] ?? []) {
        add(proposition.id, other, kind);
        add(other, proposition.id, kind);
      }
    }
  }
  return {
    between: (a, b) => table.get(a)?.get(b) ?? null,
    from: (id) => [...(table.get(id)?.keys() ?? [])],
    pull: (here, there) => near.get(here)?.[there] ?? 0,
  };
}
