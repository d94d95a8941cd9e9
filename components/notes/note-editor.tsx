import { useEffect, useRef, useState } from 'preact/hooks';
import { commentOf, type NoteKind, noteKindOf, type Target, tagsOf } from '../../core/annotation';
import type { StoredNote } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { Segmented } from '../segmented';
import { makeAnnotation, parseTags } from './make-annotation';
import { useDraft } from './use-draft';

interface EditorProps {
  /** Where a new note points; asked only when it is saved, so that the page is read at that moment. */
  readonly target: () => Promise<Target>;
  readonly stored: StoredNote | null;
  /** Names the draft, so that it is found again after the card was closed. */
  readonly draftKey: string;
  readonly onSaved: (note: StoredNote) => void;
  readonly onCancel: () => void;
}

const kinds: readonly NoteKind[] = ['note', 'question', 'to-verify'];

/** Writes a note. "Saved" is said only after the store has said so; until then the text stays here and as a draft. */
export function NoteEditor(props: EditorProps) {
  const { stored } = props;
  const t = useText();
  const [text, setText, draftKept, dropDraft] = useDraft(props.draftKey, stored ? commentOf(stored.annotation) : '');
  const [kind, setKind] = useState<NoteKind>(stored ? noteKindOf(stored.annotation) : 'note');
  const [tags, setTags] = useState(stored ? tagsOf(stored.annotation).join(', ') : '');
  const [state, save] = useSave(props);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = async () => {
    if (text.trim() === '' || state === 'saving') return;
    if (await save({ text: text.trim(), kind, tags: parseTags(tags) })) dropDraft();
  };
  return (
    <form
      class="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
      }}
    >
      <textarea
        ref={field}
        class="field"
        dir="auto"
        aria-label={t('note.text')}
        placeholder={t('note.placeholder')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <label class="row small">
        <span>{t('note.tags')}</span>
        <input
          class="field"
          dir="auto"
          placeholder={t('note.tagsHint')}
          value={tags}
          onInput={(event) => setTags(event.currentTarget.value)}
        />
      </label>
      <Segmented
        name="note-kind"
        label={t('note.kind')}
        options={kinds.map((one) => [one, t(`note.kind.${one}`)] as const)}
        value={kind}
        onChange={setKind}
      />
      <div class="actions">
        <button type="submit" class="button primary" disabled={text.trim() === ''}>
          {t('action.save')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {t('action.cancel')}
        </button>
        <span class="status grow" role="status">
          {state === 'idle' ? draftKept && t('note.draftKept') : t(`note.${state}`)}
        </span>
      </div>
    </form>
  );
}

type SaveState = 'idle' | 'saving' | 'saved' | 'unknown' | 'noTarget';

function useSave({ target, stored, onSaved }: EditorProps) {
  const background = useBackground();
  const [state, setState] = useState<SaveState>('idle');
  // Made once: a second try after a lost answer writes the same note again, not another one.
  const base = useRef(
    stored?.annotation ?? { id: `urn:uuid:${crypto.randomUUID()}`, created: new Date().toISOString() },
  );
  const save = async (draft: Parameters<typeof makeAnnotation>[0]): Promise<boolean> => {
    setState('saving');
    const where = stored?.annotation.target ?? (await target().catch(() => null));
    if (where === null) {
      setState('noTarget');
      return false;
    }
    try {
      const note = await background.saveNote(makeAnnotation(draft, where, base.current), stored?.revision ?? 0);
      setState('saved');
      onSaved(note);
      return true;
    } catch {
      setState('unknown');
      return false;
    }
  };
  return [state, save] as const;
}
