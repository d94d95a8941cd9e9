import type { Reading } from '../../core/reading';
import type { Interview, Origin, Related, RelatedClaim } from '../../core/relation';
import type { Source } from '../../core/statement';

export interface Column {
  readonly source: Source;
  /** Origin key: neighbours with the same key stand under one bracket. */
  readonly origin: string;
  /** One letter: the outlet's first if no other has it, else A, B, C in order. */
  readonly letter: string;
}

/** Neighbouring columns of one origin; `page` when the page belongs to it. */
export interface Bracket {
  readonly key: string;
  readonly interview: Interview | null;
  readonly span: number;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Claims × sources, with same-origin columns side by side and the page's own origin first. */
export interface Grid {
  readonly columns: readonly Column[];
  /** Covers the page's column and all others, from the start. */
  readonly brackets: readonly Bracket[];
  readonly rows: readonly RelatedClaim[];
}

export function gridOf({ claims, origins }: Reading): Grid {
  const keyOf = (member: string) => origins.find((origin) => origin.members.includes(member))?.key ?? member;
  const page = keyOf('page');
  const rows = claims.filter(({ claim, related }) => claim.highlight || related.length > 0);
  const sources = new Map(rows.flatMap(({ related }) => related.map(({ source }) => [source.id, source] as const)));
  const keys = [...new Set([page, ...[...sources.keys()].map(keyOf)])];
  const columns = keys.flatMap((origin) =>
    [...sources.values()].filter(({ id }) => keyOf(id) === origin).map((source) => ({ source, origin })),
  );
  return { columns: withLetters(columns), brackets: bracketsOf(page, columns, origins), rows };
}

export function cellOf(row: RelatedClaim, column: Column): Related[] {
  return row.related.filter(({ source }) => source.id === column.source.id);
}

/** No letter stands for two columns as long as there are enough of them. */
function withLetters(columns: readonly Omit<Column, 'letter'>[]): Column[] {
  const taken = new Map<string, Omit<Column, 'letter'>>();
  for (const column of columns) {
    const initial = column.source.outlet?.at(0)?.toUpperCase();
    if (initial !== undefined && !taken.has(initial)) taken.set(initial, column);
  }
  const owned = new Map([...taken].map(([letter, column]) => [column, letter]));
  const free = [...alphabet].filter((letter) => !taken.has(letter));
  let next = 0;
  return columns.map((column) => ({ ...column, letter: owned.get(column) ?? free[next++ % free.length] ?? '?' }));
}

function bracketsOf(page: string, columns: readonly Omit<Column, 'letter'>[], origins: readonly Origin[]): Bracket[] {
  const brackets: Bracket[] = [];
  for (const key of [page, ...columns.map(({ origin }) => origin)]) {
    const last = brackets.at(-1);
    if (last?.key === key) brackets[brackets.length - 1] = { ...last, span: last.span + 1 };
    else brackets.push({ key, interview: origins.find((origin) => origin.key === key)?.interview ?? null, span: 1 });
  }
  return brackets;
}
