import { commentOf, quoteOf, tagsOf } from '../../core/annotation';
import type { Source, Statement } from '../../core/statement';
import type { StoredNote } from '../../messaging/protocol';

export type Hit =
  | { readonly kind: 'statement'; readonly id: string; readonly statement: Statement; readonly source: Source }
  | { readonly kind: 'note'; readonly id: string; readonly note: StoredNote };

export type Search = (query: string) => Hit[];

interface Library {
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
  readonly notes: readonly StoredNote[];
}

const mostHits = 40;

/** Builds the search over statements and notes. The engine is loaded only now: most openings of the panel never search. */
export async function buildSearch(library: Library): Promise<Search> {
  const { default: MiniSearch } = await import('minisearch');
  const hits = new Map(hitsOf(library).map((hit) => [hit.id, hit]));
  const engine = new MiniSearch<{ id: string; text: string; about: string }>({
    fields: ['text', 'about'],
    searchOptions: { prefix: true, fuzzy: 0.15, boost: { text: 2 }, combineWith: 'AND' },
  });
  engine.addAll([...hits.values()].map((hit) => ({ id: hit.id, ...fieldsOf(hit) })));
  return (query) =>
    engine
      .search(query)
      .slice(0, mostHits)
      .flatMap(({ id }) => hits.get(String(id)) ?? []);
}

function hitsOf({ statements, sources, notes }: Library): Hit[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const found = statements.flatMap((statement): Hit[] => {
    const source = byId.get(statement.source);
    return source === undefined ? [] : [{ kind: 'statement', id: statement.id, statement, source }];
  });
  const kept = notes.filter(({ deleted }) => !deleted);
  return [...found, ...kept.map((note): Hit => ({ kind: 'note', id: note.annotation.id, note }))];
}

function fieldsOf(hit: Hit): { text: string; about: string } {
  if (hit.kind === 'note') {
    const { annotation } = hit.note;
    const about = [quoteOf(annotation)?.exact, annotation.target['schema:headline'], ...tagsOf(annotation)];
    return { text: commentOf(annotation), about: joined(about) };
  }
  const { statement, source } = hit;
  const { speaker } = statement;
  return { text: statement.text, about: joined([speaker?.name, speaker?.role, source.outlet, source.title]) };
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part != null).join(' ');
}
