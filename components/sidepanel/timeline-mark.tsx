import type { JSX } from 'preact';
import type { TimelineKind } from './timeline-items';

// Told apart by shape: a full ring, a broken one, a diamond.
const shapes = {
  stated: <circle r="5" />,
  inferred: <circle r="5" stroke-dasharray="3.1 2.1" />,
  conflict: <path d="M0-6.5 6.5 0 0 6.5-6.5 0z" />,
} satisfies Record<TimelineKind, JSX.Element>;

/** The mark of a date on the line. */
export function TimelineMark(props: { readonly kind: TimelineKind }) {
  return (
    <svg class={`time-mark ${props.kind}`} viewBox="-8 -8 16 16" aria-hidden="true">
      {shapes[props.kind]}
    </svg>
  );
}

/** The same on a lane of the overview, `at` per cent from its start. */
export function LaneMark(props: { readonly kind: TimelineKind; readonly at: number }) {
  return (
    <svg class={`time-mark ${props.kind}`} x={`${props.at}%`} y="11" overflow="visible" aria-hidden="true">
      {shapes[props.kind]}
    </svg>
  );
}
