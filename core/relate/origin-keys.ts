import type { Interview, Origin } from '../relation';
import type { Entry } from './corpus';

export interface OriginKeys {
  /** The origin a statement belongs to: its own, its group's, else its source's. */
  of(entry: Entry): string;
  /** Whether the page carries the same utterance. */
  sharedWithPage(entry: Entry): boolean;
  interviewOf(key: string): Interview | null;
}

export function originKeys(origins: readonly Origin[]): OriginKeys {
  const groupOf = (member: string) => origins.find(({ members }) => members.includes(member));
  const of = ({ statement, source }: Entry) =>
    statement.origin ?? groupOf(source.id)?.key ?? source.origin ?? source.id;
  const page = groupOf('page');
  return {
    of,
    // A statement's own origin tells it from the interview that its article carries otherwise.
    sharedWithPage: ({ statement, source }) =>
      page?.members.includes(source.id) === true && (statement.origin === null || statement.origin === page.key),
    interviewOf: (key) => origins.find((origin) => origin.key === key)?.interview ?? null,
  };
}
