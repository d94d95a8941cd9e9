import { describe, expect, it } from 'vitest';
import type { Party } from '../../core/claim';
import { readPassage } from '../../core/frame/frame';
import { grammarOf } from '../../core/frame/grammar';
import type { PropositionFrame } from '../../core/frame/proposition-frame';

const concepts = {
  rebels: ['rebel*', 'northern league'],
  mill: ['mill', 'mills'],
  builders: ['masons'],
  league: ['league', 'football league'],
};

function stanceOf(frame: PropositionFrame, text: string, before = '', speaker: Party | null = null) {
  const grammar = grammarOf([{ id: 'one', label: 'One?', frame: { concepts, ...frame } }]);
  const passage = { text, before, cue: '', speaker, date: null, figures: [], dates: [] };
  return readPassage(passage, grammar).at(0)?.stance ?? 'silent';
}

describe('patterns', () => {
  it.each([
    ['keeps two parts close with >>', 'rebels >> mill', 'The rebels seized the mill.', 'asserts'],
    ['and no farther', 'rebels >> mill', 'The rebels left the town and then came to the mill.', 'silent'],
    ['keeps the order with >', 'rebels > mill', 'The rebels left the town and then came to the mill.', 'asserts'],
    ['takes a name that is no concept for a word', 'rebels > burnt', 'Rebels, they said, burnt it.', 'asserts'],
    ['and that of a concept for its terms only', 'builders > burnt', 'The builders were burnt.', 'silent'],
  ])('%s: %s', (_, pattern, text, stance) => expect(stanceOf({ patterns: [pattern] }, text)).toBe(stance));

  it.each([
    ['The mill was burnt.', 'Rebels came at night. ', 'asserts'],
    ['The mill was burnt.', 'Nobody came at night. ', 'silent'],
    ['The rebels saw that the mill was burnt.', '', 'asserts'],
  ])('looks for ~ in the clause and before it: %s', (text, before, stance) =>
    expect(stanceOf({ patterns: ['mill > burnt + ~rebels'] }, text, before)).toBe(stance),
  );

  it.each([
    ['The mill was burnt.', 'kabul', 'asserts'],
    ['The mill was burnt.', 'india', 'silent'],
    ['The mill was burnt, says Kabul.', null, 'asserts'],
    ['The mill was burnt.', null, 'silent'],
  ] as const)('asks for a voice with @: %s by %s', (text, speaker, stance) =>
    expect(
      stanceOf({ patterns: ['mill > burnt + @kabul'], concepts: { ...concepts, kabul: ['kabul'] } }, text, '', speaker),
    ).toBe(stance),
  );

  it('lets a name hide a shorter one inside it, and no other word', () => {
    const patterns = ['league > won'];
    expect(stanceOf({ patterns, names: ['rebels', 'league'] }, 'The northern league won.')).toBe('silent');
    expect(stanceOf({ patterns }, 'The northern league won.')).toBe('asserts');
  });
});

describe('stance', () => {
  it.each([
    ['They agreed that the rebels must leave and that rebels burnt the mill.', 'report', 'asserts'],
    ['They agreed that the rebels must leave when rebels burnt the mill.', 'report', 'neither'],
    ['If rebels burnt the mill, it would be known.', 'told', 'neither'],
    ['That rebels burnt the mill is known.', 'told', 'asserts'],
  ] as const)('%s (%s)', (text, act, stance) => {
    const told = stanceOf({ patterns: ['rebels >> burnt > mill'], act }, text);
    expect(told).toBe(stance === 'neither' ? 'silent' : stance);
  });
});
