import type { FrameReading } from '../statement';
import type { LinkTable } from './links';

/** What a denial in other words ("calls them baseless") is about. */
interface Denial {
  readonly text: string;
  readonly readings: readonly FrameReading[];
}

const charge =
  /\b(?:accusations?|allegations?|charges|claims?|reports?|assertions?|statements?|remarks|comments|them|these|this|those|such|it)\b/iu;
/** What follows a charge when the denial says what it denies. */
const object =
  /\b(?:accusations?|allegations?|charges|claims?|reports?|assertions?|statements?|remarks|comments)\s+(?:made\s+)?(?:that|which|about|regarding|over|on|of\s+(?!the\s+\p{Lu}|\p{Lu}))|\b(?:denie[sd]|deny|denying)\s+that\b/u;

/**
 * Whether a denial reaches a charge: one that names nothing answers whatever was charged, one that says what it denies
 * only that and what stands and falls with it.
 */
export function reaches({ text, readings }: Denial, charged: string, links: LinkTable): boolean {
  const denied = readings.filter(({ stance }) => stance === 'denies').map(({ proposition }) => proposition);
  if (denied.length > 0) return denied.some((id) => id === charged || links.between(id, charged) === 'entails');
  return charge.test(text) && !object.test(text);
}
