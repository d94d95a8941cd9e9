import type { Feature } from './draft';
import { sought } from './sought';
import { whether } from './whether';

/** Whether a pattern stands in the clause. */
export function says(pattern: RegExp): Feature['value'] {
  const stands = sought(pattern);
  return ({ said }) => whether(stands(said));
}

/** Whether a pattern stands in the clause or in the rest of its sentence. */
export function saysAround(pattern: RegExp): Feature['value'] {
  const stands = sought(pattern);
  return ({ around }) => whether(stands(around));
}
