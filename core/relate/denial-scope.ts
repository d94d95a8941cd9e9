import type { Link } from '../frame/proposition-frame';
import type { FrameReading } from '../statement';
import type { LinkTable } from './links';

/**
 * Whether a denial reaches a charge: only what it denies itself, or what stands and falls with it. One in other words
 * ("calls them baseless") denies what it answers (core/frame/read-claims); where that is not known, nothing.
 */
export function reaches(readings: readonly FrameReading[], charged: string, links: LinkTable): boolean {
  const denied = readings.filter(({ stance }) => stance === 'denies').map(({ proposition }) => proposition);
  return denied.some((id) => id === charged || bearing.has(links.between(id, charged)));
}

/** Who calls charges baseless that there are camps, or that nothing is done about them, leaves none of their kind standing. */
const bearing: ReadonlySet<Link | null> = new Set(['entails', 'backed']);

/** Whether a reading only answers what others charge. */
export const answersCharge = ({ slots }: Pick<FrameReading, 'slots'>) => slots.accuser !== undefined;

/** "Baseless", and no word of what: it answers the charges of its own days, and others if the same is charged again. */
export function isBare({ reading, readings }: Denial): boolean {
  const dismissal = readings.find(answersCharge);
  return dismissal !== undefined && reading.evidence.every((word) => dismissal.evidence.includes(word));
}

interface Denial {
  readonly reading: FrameReading;
  /** All that the passage says. */
  readonly readings: readonly FrameReading[];
}
