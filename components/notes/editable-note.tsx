import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Anchoring } from '../../core/annotation';
import type { StoredNote } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { IconButton } from '../icon';
import { NoteEditor } from './note-editor';
import { NoteItem } from './note-item';

interface EditableProps {
  readonly note: StoredNote;
  readonly anchoring?: Anchoring | undefined;
  readonly onChanged: () => void;
  readonly onToast: (toast: { message: string; undo?: () => Promise<void> }) => void;
  readonly children?: ComponentChildren;
}

/** A note that can be edited in place and deleted, with a way back. */
export function EditableNote({ note, anchoring, onChanged, onToast, children }: EditableProps) {
  const t = useText();
  const background = useBackground();
  const [editing, setEditing] = useState(false);
  const { id, target } = note.annotation;
  const remove = async () => {
    await background.deleteNote(id);
    onChanged();
    onToast({
      message: t('note.deleted'),
      undo: async () => {
        await background.restoreNote(id);
        onChanged();
      },
    });
  };
  if (editing) {
    return (
      <NoteEditor
        target={async () => target}
        stored={note}
        draftKey={`edit:${id}`}
        onCancel={() => setEditing(false)}
        onSaved={() => {
          setEditing(false);
          onToast({ message: t('note.saved') });
          onChanged();
        }}
      />
    );
  }
  return (
    <NoteItem note={note} anchoring={anchoring}>
      {children}
      <IconButton icon="pen" label={t('action.edit')} onClick={() => setEditing(true)} />
      <IconButton
        icon="remove"
        label={t('action.delete')}
        onClick={() => void remove().catch(() => onToast({ message: t('error.action') }))}
      />
    </NoteItem>
  );
}
