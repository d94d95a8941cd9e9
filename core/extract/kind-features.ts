import { claimKinds } from '../claim';
import type { Draft, Feature } from './draft';
import { whether } from './whether';

const reasons = {
  accusation: 'an accusation',
  denial: 'a denial',
  commitment: 'a commitment',
  threat: 'a threat',
  demand: 'a demand',
  figure: 'a figure',
  event: 'an event',
  assessment: 'an assessment',
  position: 'a position',
} as const satisfies Record<Draft['kind'], string>;

export const kindFeatures: readonly Feature[] = claimKinds.map((kind) => ({
  name: `kind-${kind}`,
  reason: reasons[kind],
  value: (draft) => whether(draft.kind === kind),
}));
