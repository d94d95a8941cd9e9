import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Anchoring, commentOf } from '../../core/annotation';
import type { StoredNote } from '../../messaging/protocol';
import { copyText } from '../copy-text';
import { useText } from '../i18n';
import { IconButton } from '../icon';
import { citeNote } from './cite-note';
import { NoteEditor } from './note-editor';
import { NoteHistory } from './note-history';
import { NoteItem } from './note-item';
import { useNoteEdits } from './use-note-edits';

export type ShowToast = (toast: { message: string; undo?: () => Promise<void> }) => void;

interface EditableProps {
  readonly note: StoredNote;
  readonly anchoring?: Anchoring | undefined;
  /** When that was, where its page is not open. */
  readonly seen?: string | undefined;
  /** Names the note's page above it: for lists of notes on many pages. */
  readonly withPage?: boolean;
  readonly onChanged: () => void;
  readonly onToast: ShowToast;
  readonly children?: ComponentChildren;
}

/** A note that can be edited in place, deleted with a way back, cited, and read in its earlier wordings. */
export function EditableNote(props: EditableProps) {
  const { note, onToast, onChanged } = props;
  const t = useText();
  const [editing, setEditing] = useState(false);
  const [more, setMore] = useState(false);
  const edits = useNoteEdits(props);
  if (editing) {
    return (
      <NoteEditor
        target={async () => note.annotation.target}
        stored={note}
        draftKey={`edit:${note.annotation.id}`}
        onCancel={() => setEditing(false)}
        onSaved={() => {
          setEditing(false);
          onToast({ message: t('note.saved') });
          onChanged();
        }}
      />
    );
  }
  const actions = (
    <>
      {props.children}
      <IconButton icon="pen" label={t('action.edit')} onClick={() => setEditing(true)} />
      <IconButton icon="remove" label={t('action.delete')} onClick={edits.remove} />
      <IconButton icon="more" label={t('action.more')} expanded={more} onClick={() => setMore(!more)} />
    </>
  );
  return (
    <NoteItem
      note={note}
      anchoring={props.anchoring}
      seen={props.seen}
      withPage={props.withPage ?? false}
      actions={actions}
    >
      {note.conflict !== null && <Settle note={note} onWords={edits.reword} />}
      {more && <More note={note} onToast={onToast} onBringBack={edits.bringBack} />}
    </NoteItem>
  );
}

/** Two tabs wrote at once: which wording stands. The other goes to the history. */
function Settle(props: { readonly note: StoredNote; readonly onWords: (text: string) => void }) {
  const { annotation, conflict } = props.note;
  const t = useText();
  return (
    <div class="actions">
      <button type="button" class="button compact" onClick={() => props.onWords(commentOf(annotation))}>
        {t('note.conflict.keep')}
      </button>
      <button type="button" class="button compact" onClick={() => props.onWords(conflict ?? '')}>
        {t('note.conflict.use')}
      </button>
    </div>
  );
}

function More(props: {
  readonly note: StoredNote;
  readonly onToast: ShowToast;
  readonly onBringBack: Parameters<typeof NoteHistory>[0]['onBringBack'];
}) {
  const t = useText();
  const [history, setHistory] = useState(false);
  const copy = async () => {
    const copied = await copyText(citeNote(props.note.annotation));
    props.onToast({ message: t(copied ? 'cite.copied' : 'cite.failed') });
  };
  return (
    <div class="note-more">
      <div class="actions">
        <button type="button" class="button compact" onClick={() => void copy()}>
          {t('note.cite')}
        </button>
        <button type="button" class="button compact" aria-expanded={history} onClick={() => setHistory(!history)}>
          {t('note.history')}
        </button>
      </div>
      {history && <NoteHistory note={props.note} onBringBack={props.onBringBack} />}
    </div>
  );
}
