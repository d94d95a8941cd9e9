import type { Saved } from './revision';
import type { Source, Statement } from './statement';

const correctable = ['title', 'outlet', 'date', 'dateBasis', 'byline', 'relayedFrom', 'origin'] as const;

/**
 * The article read anew, with what the reader had corrected since it was `read` the last time: fields of the source,
 * speakers of statements whose words still stand, and statements thrown out. Where nobody knows how it was read (null),
 * any of what stands `now` may be a correction, and all of it stays.
 */
export function keepCorrections(next: Saved, last: { readonly read: Saved | null; readonly now: Saved }): Saved {
  const { read, now } = last;
  const source = { ...next.source, ...changedFields(read?.source ?? null, now.source) };
  const readTexts = new Map(read?.statements.map((statement) => [statement.text, statement]));
  const nowTexts = new Map(now.statements.map((statement) => [statement.text, statement]));
  const statements = next.statements
    .filter(({ text }) => !readTexts.has(text) || nowTexts.has(text))
    .map((statement) => withSpeaker(statement, readTexts.get(statement.text), nowTexts.get(statement.text)));
  return { source, statements };
}

function changedFields(read: Source | null, now: Source): Partial<Source> {
  return Object.fromEntries(
    correctable.filter((field) => read?.[field] !== now[field]).map((field) => [field, now[field]]),
  );
}

function withSpeaker(next: Statement, read: Statement | undefined, now: Statement | undefined): Statement {
  if (!now || JSON.stringify(read?.speaker) === JSON.stringify(now.speaker)) return next;
  // Whose voice it is decided how the words were read.
  return { ...next, speaker: now.speaker, readings: now.readings };
}
