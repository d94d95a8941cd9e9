import { expect, it } from 'vitest';
import { readPassage } from '../../core/frame/frame';
import { grammarOf } from '../../core/frame/grammar';

/** Another topic, told by its pack alone: a board and a union, a quay each, and a crew. */
const propositions = [
  {
    id: 'quay-used',
    label: 'Does the crew use the quay of the board?',
    frame: {
      patterns: ['actor:crew > use > board-quay'],
      concepts: {
        board: ['board'],
        union: ['union'],
        crew: ['crew', 'harbour council'],
        'board-quay': ['board quay'],
        'union-quay': ['union quay'],
        use: ['use*', 'using'],
      },
      people: {
        soil: { board: ['board-quay'], union: ['union-quay'] },
        groups: ['crew'],
        they: ['crew'],
        since: { crew: { council: '2031-05' } },
      },
    },
  },
  {
    id: 'council-sits',
    label: 'Does the crew meet?',
    frame: { patterns: ['crew > meets'], concepts: { crew: ['crew', 'council'] } },
  },
];

const stanceOn = (
  text: string,
  { speaker = null, date = '2032-01-01' }: { speaker?: string | null; date?: string } = {},
) =>
  readPassage({ text, before: '', cue: '', speaker, date, figures: [], dates: [] }, grammarOf(propositions)).map(
    ({ proposition, stance }) => `${proposition} ${stance}`,
  );

it.each([
  ['The union says the crew uses its land.', 'union', []],
  ['The crew uses our land.', 'board', ['quay-used asserts']],
  ['The crew uses our land.', 'union', []],
  ['The crew uses their land.', 'union', ['quay-used asserts']],
  ['The crew uses their land.', 'board', []],
  ['The board let it happen: the crew uses its land.', null, ['quay-used asserts']],
  ['The crew came back. The union did nothing. They use the board quay.', null, ['quay-used asserts']],
])('%s (%s): %j', (text, speaker, found) => expect(stanceOn(text, { speaker })).toEqual(found));

it('reads a word as a name only from the day on which it became one', () => {
  expect(stanceOn('The council meets.', { date: '2031-06-01' })).toEqual(['council-sits asserts']);
  expect(stanceOn('The council meets.', { date: '2030-06-01' })).toEqual([]);
  expect(stanceOn('The harbour council uses the board quay.', { date: '2031-06-01' })).toEqual(['quay-used asserts']);
  expect(stanceOn('The harbour council uses the board quay.', { date: '2030-06-01' })).toEqual([]);
});
