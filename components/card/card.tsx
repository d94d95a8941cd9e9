import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../core/reading';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { isTyping } from '../toast';
import { Skeleton, Trouble } from '../trouble';
import { useLoad } from '../use-load';
import { CardHeader } from './card-header';
import type { CardSubject } from './card-route';
import { ClaimCard } from './claim-card';
import { KeysCard } from './keys-card';
import { NoteCard } from './note-card';
import { Peek } from './peek';
import { useReportedHeight } from './use-reported-height';

export function Card(props: { readonly subject: CardSubject }) {
  const root = useRef<HTMLDivElement>(null);
  const t = useText();
  const [keys, setKeys] = useState(false);
  useReportedHeight(root);
  useKeys(keys, setKeys);
  if (props.subject.kind === 'nothing') return null;
  if (props.subject.kind === 'peek') {
    return (
      <div ref={root} class="card">
        <Peek of={props.subject.of} id={props.subject.id} />
      </div>
    );
  }
  return (
    <div ref={root} class="card" role="dialog" aria-modal="false" aria-label={t('card.label')}>
      {keys && <KeysCard />}
      {/* A note that is being written stays as it is meanwhile. */}
      <div hidden={keys}>
        <Content subject={props.subject} />
      </div>
    </div>
  );
}

function Content({ subject }: { readonly subject: Exclude<CardSubject, { kind: 'peek' | 'nothing' }> }) {
  switch (subject.kind) {
    case 'claim':
      return <ClaimOf id={subject.claim} />;
    case 'note':
      return <NoteCard note={subject.note} as={subject.as} />;
    case 'keys':
      return <KeysCard />;
  }
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Escape closes what lies on top, Alt with an arrow goes to another mark, ? shows the keys and hides them again. */
function useKeys(shown: boolean, show: (keys: boolean) => void): void {
  const background = useBackground();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape' && shown) show(false);
      else if (event.key === 'Escape') void background.closeCard();
      const step = event.altKey && !isTyping(event.target) ? steps[event.key] : undefined;
      if (step !== undefined) {
        event.preventDefault();
        void background.stepMark(step);
      }
      if (event.key === '?' && !isTyping(event.target)) show(!shown);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [background, shown, show]);
}

function ClaimOf(props: { readonly id: string }) {
  const background = useBackground();
  const t = useText();
  const [state, again] = useLoad(() => background.tabState(), props.id);
  if (state.kind === 'failed') return <Trouble reason={state.reason} onRetry={again} />;
  if (state.kind === 'loading') return <Skeleton label={t('popup.reading')} />;
  const found = state.value.kind === 'on-topic' ? claimIn(state.value.reading, props.id) : null;
  return found === null ? <CardHeader kind="only-here" title={t('card.gone')} /> : <ClaimCard {...found} />;
}

export function claimIn(reading: Reading, id: string) {
  const claim = reading.claims.find((candidate) => candidate.id === id);
  return claim === undefined ? null : { reading, claim };
}
