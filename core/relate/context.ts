import type { RelationRule } from './pair';

/** On the same question without agreeing, opposing or differing. */
export const context: RelationRule = ({ link, here, there }) => {
  if ((here.stance === 'neither' && there.stance === 'neither') || here.lent || there.lent) return null;
  if (link !== 'same' && link !== 'context') return null;
  return { relation: { kind: 'context' }, strength: 'possible' };
};
