import { frameOf, type Link } from '../frame/proposition-frame';
import type { Proposition } from '../pack';

/** How two different propositions bear on each other. */
export interface LinkTable {
  between(a: string, b: string): Link | null;
  /** Ids linked to a proposition. */
  from(id: string): readonly string[];
}

const kinds: readonly Link[] = ['entails', 'backed', 'disputed', 'differs', 'context'];

export function linkTable(propositions: readonly Proposition[]): LinkTable {
  const table = new Map<string, Map<string, Link>>();
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
  };
}
