import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import propositions from '../../assets/topics/pak-afghan-security/propositions.json';
import type { Party } from '../../core/claim';
import { readPassage } from '../../core/frame/frame';
import { grammarOf } from '../../core/frame/grammar';
import { figuresIn } from '../../core/quantities/figures';

/** A sentence, with what stands before it and whose voice it is where it leans on them. */
type Wording = string | { readonly text: string; readonly before?: string; readonly speaker?: Party };

/** How one proposition may be told or denied, and sentences near to it that speak of something else. */
interface Table {
  readonly proposition: string;
  readonly asserts: readonly Wording[];
  readonly denies: readonly Wording[];
  readonly silent: readonly Wording[];
}

const folder = new URL('./paraphrases/', import.meta.url);
const tables = readdirSync(folder).flatMap((file): readonly Table[] =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
);
const grammar = grammarOf(propositions);

function stanceOn(proposition: string, wording: Wording) {
  const { text, before = '', speaker = null } = typeof wording === 'string' ? { text: wording } : wording;
  const passage = { text, before, cue: '', speaker, date: '2024-05-01', figures: figuresIn(text), dates: [] };
  return readPassage(passage, grammar).find((reading) => reading.proposition === proposition)?.stance ?? 'silent';
}

describe.each(tables)('$proposition', ({ proposition, asserts, denies, silent }) => {
  const cases = [
    ...asserts.map((wording) => ['asserts', wording] as const),
    ...denies.map((wording) => ['denies', wording] as const),
    ...silent.map((wording) => ['silent', wording] as const),
  ];
  it.each(cases)('%s: %j', (stance, wording) => expect(stanceOn(proposition, wording)).toBe(stance));
});

it.each(propositions.map(({ id }) => id))('%s has at least ten paraphrases and five near-misses', (id) => {
  const { asserts = [], denies = [], silent = [] } = tables.find(({ proposition }) => proposition === id) ?? {};
  expect(asserts.length + denies.length).toBeGreaterThanOrEqual(10);
  expect(silent.length).toBeGreaterThanOrEqual(5);
});
