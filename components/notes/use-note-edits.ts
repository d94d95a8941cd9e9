import type { PastEdit } from '../../core/exchange/note-record';
import type { StoredNote } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import type { ShowToast } from './editable-note';
import { makeAnnotation } from './make-annotation';
import { draftOf } from './note-draft';

interface EditsOf {
  readonly note: StoredNote;
  readonly onChanged: () => void;
  readonly onToast: ShowToast;
}

/** What can be done to a stored note at one press; each tells what came of it. */
export function useNoteEdits({ note, onChanged, onToast }: EditsOf) {
  const t = useText();
  const background = useBackground();
  const { annotation, revision } = note;
  const tell = (work: Promise<void>) => work.catch(() => onToast({ message: t('error.action') }));
  const save = async (edit: Pick<PastEdit, 'motivation' | 'body'>, message: string) => {
    const { motivation, body } = edit;
    await background.saveNote({ ...annotation, motivation, body, modified: new Date().toISOString() }, revision);
    onChanged();
    onToast({ message });
  };
  const remove = async () => {
    await background.deleteNote(annotation.id);
    onChanged();
    onToast({
      message: t('note.deleted'),
      undo: async () => {
        await background.restoreNote(annotation.id);
        onChanged();
      },
    });
  };
  return {
    remove: () => void tell(remove()),
    bringBack: (past: PastEdit) => tell(save(past, t('note.broughtBack'))),
    reword: (text: string) =>
      void tell(save(makeAnnotation({ ...draftOf(annotation), text }, annotation.target, annotation), t('note.saved'))),
  };
}
