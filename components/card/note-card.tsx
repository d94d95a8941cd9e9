import { useState } from 'preact/hooks';
import { type NoteKind, quoteOf, type Target } from '../../core/annotation';
import type { StoredNote } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { EditableNote } from '../notes/editable-note';
import { NoteEditor } from '../notes/note-editor';
import { useToast } from '../toast';
import { Skeleton, Trouble } from '../trouble';
import { useLoad } from '../use-load';
import { CardHeader } from './card-header';

/** The card of a note: a new one on the selection (or the whole page), or one that is stored. */
export function NoteCard(props: { readonly note: string; readonly as: NoteKind }) {
  const t = useText();
  const background = useBackground();
  const isNew = props.note === 'selection' || props.note === 'page';
  const [target, again] = useLoad(() => (isNew ? background.noteTarget(props.note) : noTarget()), props.note);
  if (target.kind === 'failed') return <Trouble reason={target.reason} onRetry={again} />;
  if (target.kind === 'loading') return <Skeleton label={t('popup.reading')} />;
  return (
    <>
      <CardHeader kind="note" title={t('note.heading')} said={target.value ? [headline(target.value)] : []} />
      {target.value === null ? <Stored id={props.note} /> : <New target={target.value} kind={props.as} />}
    </>
  );
}

async function noTarget(): Promise<Target | null> {
  return null;
}

function headline(target: Target): string {
  return target['schema:headline'] ?? '';
}

function New(props: { readonly target: Target; readonly kind: NoteKind }) {
  const { target } = props;
  const t = useText();
  const background = useBackground();
  const [saved, setSaved] = useState<StoredNote | null>(null);
  const exact = target.selector?.find((selector) => selector.type === 'TextQuoteSelector')?.exact;
  if (saved !== null) return <Stored id={saved.annotation.id} />;
  return (
    <section class="card-notes" aria-label={t('note.heading')}>
      {exact === undefined ? (
        <p class="muted">{t('note.onPage')}</p>
      ) : (
        <blockquote class="quote muted" dir="auto">
          {exact}
        </blockquote>
      )}
      <NoteEditor
        target={async () => target}
        stored={null}
        kind={props.kind}
        // One on the whole page may have been begun in the side panel.
        draftKey={exact === undefined ? `page:${target.source}` : `new:${target.source}#${exact.slice(0, 80)}`}
        onCancel={() => void background.closeCard()}
        onSaved={setSaved}
      />
    </section>
  );
}

function Stored(props: { readonly id: string }) {
  const t = useText();
  const background = useBackground();
  const toast = useToast();
  const [loaded, again] = useLoad(() => background.note(props.id), props.id);
  if (loaded.kind === 'failed') return <Trouble reason={loaded.reason} onRetry={again} />;
  if (loaded.kind === 'loading') return null;
  const note = loaded.value;
  return (
    <section class="card-notes" aria-label={t('note.heading')}>
      {note === null ? (
        <p class="muted">{t('note.deleted')}</p>
      ) : (
        <EditableNote note={note} onChanged={again} onToast={toast.show} />
      )}
      {note !== null && quoteOf(note.annotation) === undefined && <p class="muted small">{t('note.onPage')}</p>}
      {toast.view}
    </section>
  );
}
