import { stands } from '../seek/seek';
import type { Feature } from './draft';
import { addPattern } from './sought';
import { whether } from './whether';

type Told = Pick<Feature, 'told' | 'value'>;

/** Whether a pattern stands in the clause. */
export const says = (pattern: RegExp) => toldIn('said', pattern);

/** Whether a pattern stands in the clause or in the rest of its sentence. */
export const saysAround = (pattern: RegExp) => toldIn('around', pattern);

function toldIn(where: 'said' | 'around', pattern: RegExp): Told {
  const told = { where, by: addPattern(pattern) };
  return { told, value: (draft) => whether(stands(told.by, draft[where])) };
}
