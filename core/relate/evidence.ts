import type { Question } from '../pack';
import type { Evidence, Interview } from '../relation';
import type { FrameReading } from '../statement';
import { wordsShared } from './overlap';
import { type Finding, type Pair, samePerson } from './pair';

/** What cannot be told from a pair alone. */
interface Known {
  readonly questions: ReadonlyMap<string, Question>;
  /** The interview that both sides tell. */
  readonly interview: Interview | null;
}

/** What shows a finding, as the reader is told under "Why this mark?". */
export function evidenceFor(pair: Pair, { relation }: Finding, { questions, interview }: Known): Evidence[] {
  const { here, there, claim, entry } = pair;
  const evidence = [questionsOf(pair, questions)];
  if (here.evidence.length > 0 && there.evidence.length > 0)
    evidence.push({ kind: 'read', here: here.evidence, there: there.evidence });
  const words = wordsShared(claim, entry.statement);
  if (words.length > 0) evidence.push({ kind: 'words', words });
  evidence.push(...slotsShared(pair), ...cuesOf(pair));
  if (interview) evidence.push({ kind: 'origin', interview });
  const { speaker } = entry.statement;
  if (speaker && relation.kind === 'backed' && samePerson(pair)) evidence.push({ kind: 'voice', name: speaker.name });
  return evidence;
}

function questionsOf({ link, here, there }: Pair, questions: Known['questions']): Evidence {
  const questionOf = ({ proposition: id }: FrameReading): Question => questions.get(id) ?? { id, label: id };
  return link === 'same'
    ? { kind: 'proposition', ...questionOf(there) }
    : { kind: 'linked', here: questionOf(here), there: questionOf(there) };
}

const slotsShared = ({ here, there }: Pair) =>
  Object.entries(there.slots).flatMap(([slot, value]): Evidence[] =>
    here.slots[slot] === value ? [{ kind: 'slot', slot, value }] : [],
  );

const cuesOf = ({ here, there }: Pair) =>
  [here, there].flatMap(({ stance, evidence }): Evidence[] =>
    stance === 'denies' && evidence.length > 0 ? [{ kind: 'cue', cue: evidence.join(' … ') }] : [],
  );
