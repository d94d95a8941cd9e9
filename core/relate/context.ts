import { isBare } from './denial-scope';
import type { Pair, RelationRule } from './pair';

/** On the same question without agreeing, opposing or differing. */
export const context: RelationRule = (pair) => {
  const { link, here, there } = pair;
  if ((here.stance === 'neither' && there.stance === 'neither') || here.lent || there.lent) return null;
  if (link !== 'same' && (link !== 'context' || isDismissal(pair))) return null;
  return { relation: { kind: 'context' }, strength: 'possible' };
};

/** Who calls charges baseless says nothing about a question beside them. */
const isDismissal = ({ there, entry: { readings } }: Pair) =>
  there.stance === 'denies' && isBare({ reading: there, readings });
