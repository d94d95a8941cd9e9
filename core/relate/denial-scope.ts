import type { FrameReading } from '../statement';
import type { LinkTable } from './links';

/**
 * Whether a denial reaches a charge: only what it denies itself, or what stands and falls with it. One in other words
 * ("calls them baseless") denies what it answers (core/frame/read-claims); where that is not known, nothing.
 */
export function reaches(readings: readonly FrameReading[], charged: string, links: LinkTable): boolean {
  const denied = readings.filter(({ stance }) => stance === 'denies').map(({ proposition }) => proposition);
  return denied.some((id) => id === charged || links.between(id, charged) === 'entails');
}
