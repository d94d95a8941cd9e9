import { useRef } from 'preact/hooks';
import { useFormat, useText } from '../i18n';

export const views = ['compare', 'timeline', 'figures', 'notes'] as const;
export type View = (typeof views)[number];

/** The four views. Arrow keys move along the reading direction. */
export function Tabs(props: { readonly view: View; readonly notes: number; readonly onChange: (view: View) => void }) {
  const t = useText();
  const format = useFormat();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextView(props.view, event.key);
    if (next === undefined) return;
    event.preventDefault();
    props.onChange(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={t('panel.views')} onKeyDown={onKeyDown}>
      {views.map((view) => (
        <button
          key={view}
          id={`tab-${view}`}
          type="button"
          role="tab"
          aria-selected={view === props.view}
          aria-controls={`view-${view}`}
          tabIndex={view === props.view ? 0 : -1}
          onClick={() => props.onChange(view)}
        >
          {t(`panel.${view}`)}
          {view === 'notes' && props.notes > 0 && <span class="count">{format.number(props.notes)}</span>}
        </button>
      ))}
    </div>
  );
}

function nextView(view: View, key: string): View | undefined {
  const at = views.indexOf(view);
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'Home') return views[0];
  if (key === 'End') return views.at(-1);
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  return views[(at + (key === forward ? 1 : -1) + views.length) % views.length];
}
