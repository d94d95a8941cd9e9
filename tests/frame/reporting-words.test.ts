import { describe, expect, it } from 'vitest';
import propositions from '../../assets/topics/pak-afghan-security/propositions.json';
import type { Party } from '../../core/claim';
import { readFrames } from '../../core/frame/frame';

interface Told {
  readonly speaker: string;
  readonly party: Party;
  readonly cue: string;
  readonly content: string;
}

/** What is read in the content of a sentence "SPEAKER CUE CONTENT", whose claim holds no more than the content. */
function readingsOf({ speaker, party, cue, content }: Told) {
  const text = `${speaker} ${cue} ${content}`;
  const start = text.length - content.length;
  const named = { name: speaker, span: { start: 0, end: speaker.length }, entity: null, role: null, party };
  const said = { start: speaker.length + 1, end: speaker.length + 1 + cue.length };
  const attribution = { speaker: named, cue: said, content: [{ start, end: text.length }], form: 'indirect' as const };
  const claim = { start, end: text.length, text: content, kind: 'position' as const, attribution };
  const rest = { figures: [], dates: [], salience: 1, reasons: [], highlight: true };
  return readFrames({ ...claim, ...rest }, { text, date: '2025-06-01' }, { propositions });
}

describe('reporting words before a claim', () => {
  it.each([
    ['islamabad', 'Islamabad', 'warned', 'Kabul of strikes on the hideouts of the TTP.', 'pakistan-threatens-strikes'],
    ['kabul', 'The Afghan Taliban', 'refused to', 'recognise the Durand Line.', 'kabul-rejects-border'],
    ['islamabad', 'Islamabad', 'urged', 'Kabul to act against the TTP.', 'kabul-must-act'],
  ] as const)('%s: "%s %s | %s" is read as %s', (party, speaker, cue, content, proposition) => {
    const read = readingsOf({ speaker, party, cue, content });
    expect(read.map((reading) => [reading.proposition, reading.stance])).toContainEqual([proposition, 'asserts']);
  });

  it('tell a report from what is asked for', () => {
    const told = { speaker: 'Islamabad', party: 'islamabad', content: 'the use of Afghan soil by the TTP.' } as const;
    expect(readingsOf({ ...told, cue: 'described' }).map(({ proposition }) => proposition)).toContain(
      'afghan-soil-used',
    );
    expect(readingsOf({ ...told, cue: 'demanded an end to' }).map(({ proposition }) => proposition)).not.toContain(
      'afghan-soil-used',
    );
  });
});
