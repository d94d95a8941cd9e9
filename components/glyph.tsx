import type { JSX } from 'preact';
import type { Mark, RelationKind } from '../core/relation';

export type GlyphKind = Mark | RelationKind | 'note';

// Drawn on a 24-unit grid: a different shape for every relation, so that none rests on colour.
const shapes = {
  disputed: <path d="M6.5 6.5 17.5 17.5M17.5 6.5 6.5 17.5" />,
  differs: <path d="M5 9h14M5 15h14M15.5 4.5 8.5 19.5" />,
  backed: <path d="m5 12.5 4.6 4.6L19 7.2" />,
  repeated: <path d="M4 9.6c2.7-3 5.3-3 8 0s5.3 3 8 0M4 16c2.7-3 5.3-3 8 0s5.3 3 8 0" />,
  'only-here': <circle cx="12" cy="12" r="7.5" stroke-dasharray="3.2 3.2" />,
  context: <path d="M12 6v12M6 12h12" />,
  note: <path d="M5 19.5 6 15 16.5 4.5l3 3L9 18z" />,
} satisfies Record<GlyphKind, JSX.Element>;

/** The mark of a relation. Always beside its label, so it is hidden from the accessibility tree. */
export function Glyph(props: { readonly kind: GlyphKind; readonly size?: 'large' | 'tiny' }) {
  return (
    <span class={`glyph rel-${props.kind} ${props.size ?? ''}`} aria-hidden="true">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {shapes[props.kind]}
      </svg>
    </span>
  );
}
