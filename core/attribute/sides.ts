import type { Speaker } from '../claim';
import type { Mention } from '../entities/entities';
import { forPhrases } from '../word-list';
import { bodyOf } from './speaker-of';

/** The states that an article names, and which of them it names together. */
export interface Sides {
  /** The states named last, one for each party. */
  last: readonly Speaker[];
  /** Keys of two states → the two and in how many sentences both stand. */
  readonly pairs: Map<string, { readonly states: readonly Speaker[]; count: number }>;
  /** The pair that stands together most often; of several the latest. */
  foremost: string | null;
}

export function startSides(): Sides {
  return { last: [], pairs: new Map(), foremost: null };
}

export const both = forPhrases(
  /^(?:both|the two|the) (?:sides|countries|governments|neighbou?rs|nations|states|capitals|delegations)$/i,
);

/** Bodies that stand for their state. */
const government = /^(?:Islamic Emirate\b.*|Afghan Taliban)$/;

/** Notes the states of a sentence. */
export function noteStates(sides: Sides, mentions: readonly Mention[], text: string): void {
  if (!mentions.some(({ entity }) => entity.party !== null)) return;
  const named = new Map<string, Speaker>();
  for (const mention of mentions) {
    const { kind, party, id, name } = mention.entity;
    if (party === null || (kind !== 'place' && !(kind === 'organisation' && government.test(name)))) continue;
    // "in Doha": where they meet.
    if (party === 'other' && /\bin $/.test(text.slice(Math.max(0, mention.start - 4), mention.start))) continue;
    const state = bodyOf(mention);
    if (!named.has(keyOf(party, id))) named.set(keyOf(party, id), state);
    const other = sides.last.filter((one) => one.party !== party).at(-1);
    sides.last = other ? [other, state] : [state];
  }
  if (named.size !== 2) return;
  const key = [...named.keys()].sort().join(' ');
  const pair = sides.pairs.get(key) ?? { states: [...named.values()], count: 0 };
  pair.count++;
  sides.pairs.set(key, pair);
  if (pair.count >= (sides.pairs.get(sides.foremost ?? '')?.count ?? 0)) sides.foremost = key;
}

/** States without a party of their own differ by name. */
function keyOf(party: string, id: string): string {
  return party === 'other' ? id : party;
}

/** Whom "the two sides" means: the states named together most often, else the two named last. */
export function sidesMeant({ pairs, foremost, last }: Sides): readonly Speaker[] {
  return pairs.get(foremost ?? '')?.states ?? last;
}

export function jointly([one, other]: readonly Speaker[]): Speaker | null {
  if (!one || !other) return null;
  return { name: `${one.name} and ${other.name}`, span: null, entity: null, role: null, party: null };
}

/** "Raza and Qadir": two who spoke together. */
export function isJoint(speaker: Speaker | null): speaker is Speaker {
  return speaker !== null && speaker.entity === null && speaker.party === null && joint.test(speaker.name);
}

const joint = forPhrases(/^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}and \p{Lu}[\p{L}.'’ -]+$/u);
