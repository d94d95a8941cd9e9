import type { Lexicon } from '../../../core/pack';
import forGate from './lexicon-gate.json';
import rest from './lexicon-rest.json';

/** The topic's words: those that the gate carries into every page, and those that only the detector weighs. */
export const lexicon: Lexicon = { ...forGate, groups: [...forGate.groups, ...rest.groups] };
