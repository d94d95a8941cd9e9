/** A page with a gloss in its margin: the same drawing as the toolbar icon. */
export function Logo(props: { readonly size: number }) {
  return (
    <svg width={props.size} height={props.size} viewBox="0 0 24 24" aria-hidden="true">
      <rect x="1" y="1" width="22" height="22" rx="6" fill="var(--accent)" />
      <g stroke="var(--on-accent)" fill="none" stroke-width="1.9" stroke-linecap="round">
        <path d="M10 7h8M10 12h5.5M10 17h8" />
      </g>
      <circle cx="6.2" cy="12" r="1.9" fill="var(--on-accent)" />
      <path d="M6.2 6v2.4M6.2 15.6V18" stroke="var(--on-accent)" stroke-width="1.9" stroke-linecap="round" />
    </svg>
  );
}
