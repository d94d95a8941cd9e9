import type { Claim } from '../claim';
import type { Interview, Origin } from '../relation';
import type { Entry } from './corpus';

export interface OriginKeys {
  /** The origin a statement belongs to: its own, its group's, else its source's. */
  of(entry: Entry): string;
  /** Whether the claim and the statement tell the same utterance. */
  shared(claim: Claim, entry: Entry): boolean;
  interviewOf(key: string): Interview | null;
}

type Voice = { readonly name: string } | null | undefined;

export function originKeys(origins: readonly Origin[]): OriginKeys {
  const groups = new Map<string, Origin>();
  for (const origin of origins) {
    for (const member of origin.members) if (!groups.has(member)) groups.set(member, origin);
  }
  const groupOf = (member: string) => groups.get(member) ?? null;
  const of = ({ statement, source }: Entry) =>
    statement.origin ?? told(groupOf(source.id), statement.speaker)?.key ?? source.origin ?? source.id;
  const page = groupOf('page');
  const besidePage = new Set(page?.members);
  const interviews = new Map([...origins].reverse().map(({ key, interview }) => [key, interview]));
  return {
    of,
    // A statement's own origin tells it from the interview that its article carries otherwise.
    shared: ({ attribution }, { statement, source }) =>
      page !== null &&
      besidePage.has(source.id) &&
      told(page, attribution?.speaker) !== null &&
      (statement.origin === null ? told(page, statement.speaker) !== null : statement.origin === page.key),
    interviewOf: (key) => interviews.get(key) ?? null,
  };
}

/** What an article that carries an interview says in other voices is no part of the interview. */
function told(origin: Origin | null, voice: Voice): Origin | null {
  return origin?.interview && origin.interview.speaker !== voice?.name ? null : origin;
}
