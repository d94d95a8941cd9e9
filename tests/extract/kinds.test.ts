import { expect, test } from 'vitest';
import { kindOf } from '../../core/extract/kinds';
import { readPassage } from '../../core/extract/sought';

const plain = { cue: '', attributed: false, counted: false };
const said = { cue: 'said', attributed: true, counted: false };

test.each([
  ['denial', { ...plain, clause: 'kabul denied that its men had crossed the line' }],
  ['denial', { ...said, clause: 'the report was baseless' }],
  ['denial', { ...said, cue: 'rejected', clause: 'the charge that fighters live in khost' }],
  ['threat', { ...said, cue: 'warned that', clause: 'the next raid would reach the capital' }],
  ['threat', { ...said, clause: 'another raid would mean open war' }],
  ['accusation', { ...said, cue: 'accused', clause: 'its neighbour of arming the group' }],
  ['accusation', { ...said, clause: 'the group was using afghan soil' }],
  ['accusation', { ...said, clause: 'the bombers had been given shelter across the line' }],
  ['demand', { ...said, cue: 'urged', clause: 'the envoy to come back' }],
  ['demand', { ...said, clause: 'the camps must be closed' }],
  ['commitment', { ...said, cue: 'pledged', clause: 'more patrols' }],
  ['commitment', { ...said, clause: 'both sides agreed to meet every month' }],
  ['commitment', { ...said, clause: 'nobody would be allowed to use afghan territory' }],
  ['denial', { ...said, clause: 'no camp of that group is on our land' }],
  ['denial', { ...said, clause: 'no foreign group is allowed to work from the country' }],
  ['denial', { ...said, clause: 'there are no armed foreign fighters in the province' }],
  ['denial', { ...said, clause: 'the emirate does not allow anyone to use its soil' }],
  ['figure', { ...plain, counted: true, clause: 'some 4,000 fighters live there' }],
  ['event', { ...plain, clause: 'the crossing was shut at dawn' }],
  ['event', { ...plain, clause: 'envoys met in doha' }],
  ['assessment', { ...said, clause: 'the group appears stronger than before' }],
  ['assessment', { ...plain, clause: 'relations between the two remain tense' }],
  ['position', { ...said, clause: 'we want peace with every neighbour' }],
  ['denial', { ...said, clause: 'we firmly reject that story' }],
  ['event', { ...plain, clause: 'girls there had been denied schooling' }],
  ['event', { ...plain, clause: 'the army neither confirmed nor denied the strike' }],
  ['event', { ...plain, clause: 'no group has yet claimed responsibility' }],
  ['denial', { ...said, clause: 'no fighters have been seen there' }],
  ['threat', { ...said, clause: 'we will hit them wherever they hide' }],
  ['threat', { ...said, clause: 'we cannot tolerate this for long' }],
  ['event', { ...plain, clause: 'the raid was followed by retaliation' }],
  ['assessment', { ...said, clause: 'the group may threaten the hold of the rulers' }],
  ['event', { ...plain, clause: 'the jets struck hideouts across the line' }],
  ['accusation', { ...said, clause: 'they were ready to talk but not ready to sign' }],
  ['accusation', { ...said, cue: 'expressed', clause: 'concern about the use of afghan soil by the group' }],
  ['demand', { ...said, clause: 'he reminded kabul that the hideouts were its own affair to shut' }],
  ['demand', { ...said, clause: 'the gate had to reopen first' }],
  ['position', { ...said, clause: 'she had to leave early' }],
  ['commitment', { ...said, clause: 'our forces will protect every village on the line' }],
  ['position', { ...said, clause: 'we hope they will continue to talk' }],
  ['assessment', { ...said, clause: 'the pact is likely to help both economies' }],
  ['event', { ...plain, clause: 'a truce was agreed on the third day' }],
  ['event', { ...plain, cue: 'claimed', clause: 'responsibility for the blast' }],
  ['event', { ...plain, clause: 'a splinter group claimed responsibility for the raid' }],
  ['assessment', { ...plain, clause: 'the group is separate and yet close to the rulers' }],
  ['position', { ...said, cue: 'lauded', clause: 'the valour of the men at the post' }],
] as const)('%s: %o', (kind, input) => {
  const said = { ...input, clause: readPassage(input.clause), cue: readPassage(input.cue) };
  expect(kindOf(said)).toBe(kind);
});
