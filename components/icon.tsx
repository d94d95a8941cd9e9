// One path each, on a 24-unit grid.
const paths = {
  close: 'm6 6 12 12M18 6 6 18',
  pin: 'M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v5',
  copy: 'M9 9h11v11H9zM5 15V4h11',
  open: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  panel: 'M4 5h16v14H4zM14.5 5v14',
  pen: 'M5 19.5 6 15 16.5 4.5l3 3L9 18z',
  more: 'M5 12a.9.9 0 1 0 1.8 0A.9.9 0 0 0 5 12m6.1 0a.9.9 0 1 0 1.8 0 .9.9 0 0 0-1.8 0m6.1 0a.9.9 0 1 0 1.8 0 .9.9 0 0 0-1.8 0',
  lock: 'M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3',
  settings:
    'M4 7h8.5m5 0H20M4 17h3m5 0h8M12.5 7a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0M7 17a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0',
  search: 'M4.5 11a6.5 6.5 0 1 0 13 0 6.5 6.5 0 0 0-13 0m11.5 5 4.5 4.5',
  add: 'M12 5v14M5 12h14',
  next: 'm9 6 6 6-6 6',
  back: 'm15 6-6 6 6 6',
  arrow: 'M4 12h15m-5-5 5 5-5 5',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7L12 7m2 3a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  done: 'm5 12.5 4.6 4.6L19 7.2',
  download: 'M12 4v10m-4-4 4 4 4-4M5 19h14',
  warning: 'M12 4 3 19.5h18zM12 10v4m0 2.8v.01',
  mute: 'M4 12a8 8 0 1 0 16 0 8 8 0 0 0-16 0M6.5 6.5l11 11',
  page: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6m-6 4h6',
  filter: 'M4 6h16M7 12h10m-7 6h4',
  remove: 'M5 7h14M9.5 7V4.5h5V7M7 7l1 13h8l1-13',
} as const;

export type IconName = keyof typeof paths;

/** Icons that point along the line of reading, mirrored in right-to-left text. */
const directed: ReadonlySet<IconName> = new Set(['next', 'back', 'arrow', 'panel', 'open']);

export function Icon(props: { readonly name: IconName }) {
  return (
    <svg class={directed.has(props.name) ? 'icon flips' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[props.name]} />
    </svg>
  );
}

/** A button that shows only an icon; its name is read out and shown on hover. */
export function IconButton(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
