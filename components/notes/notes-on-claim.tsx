import { quoteOf } from '../../core/annotation';
import type { Reading } from '../../core/reading';
import type { RelatedClaim } from '../../core/relation';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { useLoad } from '../use-load';
import { EditableNote } from './editable-note';
import { NoteEditor } from './note-editor';

/** The reader's notes on a claim, and the editor for a new one. */
export function NotesOnClaim(props: {
  readonly reading: Reading;
  readonly claim: RelatedClaim;
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
  readonly onToast: (toast: { message: string; undo?: () => Promise<void> }) => void;
}) {
  const { claim, onToast } = props;
  const t = useText();
  const background = useBackground();
  const url = props.reading.article.url ?? '';
  const [notes, again] = useLoad(() => background.notesOf(url), url);
  const { text } = claim.claim;
  const here = notes.kind === 'ready' ? notes.value.filter((n) => !n.deleted && standsOn(n.annotation, text)) : [];
  if (here.length === 0 && !props.writing) return null;
  return (
    <section class="card-notes" aria-label={t('note.heading')}>
      {here.map((note) => (
        <EditableNote key={note.annotation.id} note={note} onChanged={again} onToast={onToast} />
      ))}
      {props.writing && (
        <NoteEditor
          target={() => background.noteTarget(claim.id)}
          stored={null}
          draftKey={`new:${url}#${text.slice(0, 80)}`}
          onCancel={() => props.onWriting(false)}
          onSaved={() => {
            props.onWriting(false);
            onToast({ message: t('note.saved') });
            again();
          }}
        />
      )}
    </section>
  );
}

/** Whether a note's quote is this claim, or a part of it, or contains it. */
function standsOn(annotation: Parameters<typeof quoteOf>[0], text: string): boolean {
  const exact = quoteOf(annotation)?.exact ?? '';
  return exact !== '' && (text.includes(exact) || exact.includes(text));
}
