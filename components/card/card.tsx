import { useEffect, useRef } from 'preact/hooks';
import type { Reading } from '../../core/reading';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { Skeleton, Trouble } from '../trouble';
import { useLoad } from '../use-load';
import { CardHeader } from './card-header';
import { ClaimCard } from './claim-card';
import { NoteCard } from './note-card';

/** What the frame was opened for: a claim, or a note (`selection` or an annotation's id). */
export type CardSubject =
  | { readonly kind: 'claim'; readonly claim: string }
  | { readonly kind: 'note'; readonly note: string };

export function Card(props: { readonly subject: CardSubject }) {
  const background = useBackground();
  const root = useRef<HTMLDivElement>(null);
  const t = useText();
  useReportedHeight(root);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) void background.closeCard();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [background]);
  return (
    <div ref={root} class="card" role="dialog" aria-modal="false" aria-label={t('card.label')}>
      {props.subject.kind === 'claim' ? <ClaimOf id={props.subject.claim} /> : <NoteCard note={props.subject.note} />}
    </div>
  );
}

function ClaimOf(props: { readonly id: string }) {
  const background = useBackground();
  const t = useText();
  const [state, again] = useLoad(() => background.tabState(), props.id);
  if (state.kind === 'failed') return <Trouble reason={state.reason} onRetry={again} />;
  if (state.kind === 'loading') return <Skeleton label={t('popup.reading')} />;
  const found = state.value.kind === 'on-topic' ? claimIn(state.value.reading, props.id) : null;
  return found === null ? <CardHeader kind="only-here" title={t('card.gone')} detail="" /> : <ClaimCard {...found} />;
}

function claimIn(reading: Reading, id: string) {
  const claim = reading.claims.find((candidate) => candidate.id === id);
  return claim === undefined ? null : { reading, claim };
}

/** Tells the page how tall the frame must be, whenever that changes. */
function useReportedHeight(root: { readonly current: HTMLElement | null }): void {
  const background = useBackground();
  useEffect(() => {
    if (root.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.borderBoxSize[0];
      // A height that is not heard is told again at the next change.
      if (box !== undefined) background.cardHeight(Math.ceil(box.blockSize)).catch(() => undefined);
    });
    observer.observe(root.current);
    return () => observer.disconnect();
  }, [background, root]);
}
