import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type NoteKind, noteKinds, type Target } from '../../core/annotation';
import type { StoredNote } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { isNoRoom } from '../no-room';
import { Segmented } from '../segmented';
import { useLoad } from '../use-load';
import { makeAnnotation } from './make-annotation';
import { draftOf, emptyDraft, type NoteDraft } from './note-draft';
import { TagField } from './tag-field';
import { useDraft } from './use-draft';

interface EditorProps {
  /** Where a new note points; asked only when it is saved, so that the page is read at that moment. */
  readonly target: () => Promise<Target>;
  readonly stored: StoredNote | null;
  /** What a new note is at first. */
  readonly kind?: NoteKind;
  /** Names the draft, so that it is found again after the card was closed. */
  readonly draftKey: string;
  readonly onSaved: (note: StoredNote) => void;
  readonly onCancel: () => void;
}

/** Writes a note. "Saved" is said only after the store has said so; until then the text stays here and as a draft. */
export function NoteEditor(props: EditorProps) {
  const { stored } = props;
  const t = useText();
  const group = useId();
  const background = useBackground();
  const { draft, kept, write, keep, drop } = useDraft(
    props.draftKey,
    stored ? draftOf(stored.annotation) : { ...emptyDraft, kind: props.kind ?? 'note' },
  );
  const [state, save] = useSave(props);
  const [known] = useLoad(() => background.tags(), 'tags');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    // With its buttons: a low card would show the head of the field only.
    field.current?.closest('.note-editor')?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const empty = draft.text.trim() === '';
  const submit = async () => {
    if (empty || state === 'saving') return;
    // Before the note, so that no late draft is left behind it.
    keep();
    if (await save({ ...draft, text: draft.text.trim() })) drop();
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
        aria-describedby={`${group}-hint`}
        placeholder={t('note.placeholder')}
        value={draft.text}
        onInput={(event) => write({ ...draft, text: event.currentTarget.value })}
      />
      <p id={`${group}-hint`} class="muted small note-hint">
        {t('note.markupHint')}
      </p>
      <TagField
        tags={draft.tags}
        known={known.kind === 'ready' ? known.value : []}
        onTags={(tags) => write({ ...draft, tags })}
      />
      <Segmented
        name={`kind${group}`}
        label={t('note.kind')}
        options={noteKinds.map((one) => [one, t(`note.kind.${one}`)] as const)}
        value={draft.kind}
        onChange={(kind) => write({ ...draft, kind })}
      />
      <div class="actions">
        <button type="submit" class="button primary" disabled={empty}>
          {t('action.save')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {t('action.cancel')}
        </button>
        <span class="status grow" role="status">
          {state === 'idle' ? kept && t('note.draftKept') : t(`note.${state}`)}
        </span>
        {kept && (
          <button type="button" class="button compact" onClick={drop}>
            {t('note.dropDraft')}
          </button>
        )}
      </div>
    </form>
  );
}

type SaveState = 'idle' | 'saving' | 'saved' | 'unknown' | 'noRoom' | 'noTarget';

function useSave({ target, stored, onSaved }: EditorProps) {
  const background = useBackground();
  const [state, setState] = useState<SaveState>('idle');
  // Made once: a second try after a lost answer writes the same note again, not another one.
  const base = useRef(
    stored?.annotation ?? { id: `urn:uuid:${crypto.randomUUID()}`, created: new Date().toISOString() },
  );
  // An edit starts from the wording it was opened on: one that comes meanwhile from another tab is not written over.
  const revision = useRef(stored?.revision ?? 0);
  const save = async (draft: NoteDraft): Promise<boolean> => {
    setState('saving');
    const where = stored?.annotation.target ?? (await target().catch(() => null));
    if (where === null) {
      setState('noTarget');
      return false;
    }
    try {
      const note = await background.saveNote(makeAnnotation(draft, where, base.current), revision.current);
      setState('saved');
      onSaved(note);
      return true;
    } catch (error) {
      setState(isNoRoom(error) ? 'noRoom' : 'unknown');
      return false;
    }
  };
  return [state, save] as const;
}
