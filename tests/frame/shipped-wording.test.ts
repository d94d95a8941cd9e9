import { expect, it } from 'vitest';
import { pack } from '../../assets/topics/pak-afghan-security/index';
import { readPassage } from '../../core/frame/frame';
import { grammarOf } from '../../core/frame/grammar';
import { figuresIn } from '../../core/quantities/figures';
import type { Statement } from '../../core/statement';

const grammar = grammarOf(pack.propositions);
const dateOf = new Map(pack.sources.map(({ id, date }) => [id, date]));

/** What the frames alone see in a statement, without the readings that it carries. */
function readAlone({ text, speaker, source }: Statement) {
  const date = dateOf.get(source) ?? null;
  const passage = {
    text,
    before: '',
    cue: '',
    speaker: speaker?.party ?? null,
    date,
    figures: figuresIn(text),
    dates: [],
  };
  return readPassage(passage, grammar);
}

it('reads most of what an editor read in the shipped statements, which were worded without the frames in mind', () => {
  const answers = pack.statements.flatMap((statement) => {
    const found = readAlone(statement);
    return (statement.readings ?? []).map(({ proposition, stance }) =>
      found.some((reading) => reading.proposition === proposition && reading.stance === stance),
    );
  });
  expect(answers.filter(Boolean).length / answers.length).toBeGreaterThan(0.7);
});
