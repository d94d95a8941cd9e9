import { describe, expect, it } from 'vitest';
import propositions from '../../assets/topics/pak-afghan-security/propositions.json';
import { readPassage } from '../../core/frame/frame';
import { grammarOf } from '../../core/frame/grammar';
import others from './paraphrases/others.json';
import soil from './paraphrases/soil.json';

const grammar = grammarOf(propositions);

function stanceOn(proposition: string, text: string) {
  const passage = { text, before: '', cue: '', speaker: null, date: '2024-05-01', figures: [], dates: [] };
  return readPassage(passage, grammar).find((reading) => reading.proposition === proposition)?.stance ?? 'silent';
}

describe.each([...soil, ...others])('$proposition', ({ proposition, asserts, denies, silent }) => {
  it.each(asserts)('is asserted: %s', (text) => expect(stanceOn(proposition, text)).toBe('asserts'));
  if (denies.length > 0) it.each(denies)('is denied: %s', (text) => expect(stanceOn(proposition, text)).toBe('denies'));
  it.each(silent)('is not spoken of: %s', (text) => expect(stanceOn(proposition, text)).toBe('silent'));
});
