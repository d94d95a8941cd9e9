import type { NoteQuery } from '../../core/note-query';
import type { CorpusQuery } from '../../core/search/corpus-query';
import type { Background, FoundStatement, FoundStatements, StoredNote } from '../../messaging/protocol';

export type Hit =
  | { readonly kind: 'statement'; readonly id: string; readonly found: FoundStatement }
  | { readonly kind: 'note'; readonly id: string; readonly note: StoredNote };

/** What the search has found, the best first: statements, then notes. */
export interface Hits {
  /** What was looked for. */
  readonly text: string;
  readonly hits: readonly Hit[];
  /** How many there are; `hits` are the first of them. */
  readonly statements: number;
  readonly notes: number;
  /** Null where no statements were looked for. */
  readonly choices: FoundStatements['choices'] | null;
  /** Those that packs bring, with their names. */
  readonly parties: FoundStatements['parties'];
}

/** Null leaves statements or notes out. */
export interface Queries {
  readonly text: string;
  readonly corpus: CorpusQuery | null;
  readonly notes: NoteQuery | null;
}

export async function askForHits(background: Background, { text, corpus, notes }: Queries): Promise<Hits> {
  const [told, noted] = await Promise.all([
    corpus && background.searchCorpus(corpus),
    notes && background.findNotes(notes),
  ]);
  const ofSources = told?.found ?? [];
  const ofNotes = noted?.notes ?? [];
  return {
    text,
    hits: [
      ...ofSources.map((found): Hit => ({ kind: 'statement', id: found.statement.id, found })),
      ...ofNotes.map((note): Hit => ({ kind: 'note', id: note.annotation.id, note })),
    ],
    statements: told?.total ?? 0,
    notes: noted?.total ?? 0,
    choices: told?.choices ?? null,
    parties: told?.parties ?? [],
  };
}
