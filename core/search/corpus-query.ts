import type { Party } from '../claim';

/** What the reader looks for in the corpus. Null leaves nothing out. */
export interface CorpusQuery {
  /** Words that must all occur, begun or with a slip: in the statement, its speaker's name and role, outlet or title. */
  readonly text: string;
  readonly speaker: string | null;
  readonly party: Party | null;
  readonly outlet: string | null;
  /** First and last day of the source's date: "2023-04-14". */
  readonly from: string | null;
  readonly to: string | null;
  /** Proposition id. */
  readonly question: string | null;
  /** Statement ids. */
  readonly among: readonly string[] | null;
  /** Most statements to give. */
  readonly limit: number;
}

export const everyStatement: CorpusQuery = {
  text: '',
  speaker: null,
  party: null,
  outlet: null,
  from: null,
  to: null,
  question: null,
  among: null,
  limit: 40,
};

/** A statement as far as the filters need it. */
export interface Told {
  readonly id: string;
  /** Id of its source, and its place in the source's statements. */
  readonly source: string;
  readonly position: number;
  readonly speaker: string | null;
  readonly party: Party | null;
  readonly outlet: string | null;
  readonly date: string | null;
  /** Proposition ids. */
  readonly questions: readonly string[];
}

type Rule = (query: CorpusQuery) => ((told: Told) => boolean) | null;

/** Each part of a query as a condition of its own; null when it leaves nothing out. */
const rules: readonly Rule[] = [
  ({ speaker }) => (speaker === null ? null : (told) => told.speaker === speaker),
  ({ party }) => (party === null ? null : (told) => told.party === party),
  ({ outlet }) => (outlet === null ? null : (told) => told.outlet === outlet),
  // "2022-11" is every day of that month.
  ({ from }) => (from === null ? null : ({ date }) => date !== null && `${date}\uffff` >= from),
  ({ to }) => (to === null ? null : ({ date }) => date !== null && date.slice(0, 10) <= to),
  ({ question }) => (question === null ? null : ({ questions }) => questions.includes(question)),
  ({ among }) => {
    const ids = new Set(among);
    return among === null ? null : ({ id }) => ids.has(id);
  },
];

export function tellerOf(query: CorpusQuery): (told: Told) => boolean {
  const conditions = rules.map((rule) => rule(query)).filter((condition) => condition !== null);
  return (told) => conditions.every((condition) => condition(told));
}
