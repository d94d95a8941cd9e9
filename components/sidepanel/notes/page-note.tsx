import { useState } from 'preact/hooks';
import type { OpenPage } from '../../../messaging/protocol';
import { useBackground } from '../../background-context';
import { useText } from '../../i18n';
import { Icon } from '../../icon';
import type { ShowToast } from '../../notes/editable-note';
import { NoteEditor } from '../../notes/note-editor';

/** Writes a note on the whole page that the tab shows. */
export function PageNote(props: {
  readonly page: OpenPage;
  readonly tabId: number;
  readonly onSaved: () => void;
  readonly onToast: ShowToast;
}) {
  const { page, tabId } = props;
  const t = useText();
  const background = useBackground();
  const [writing, setWriting] = useState(false);
  if (!writing) {
    return (
      <button type="button" class="button compact page-note" onClick={() => setWriting(true)}>
        <Icon name="add" />
        {t('notes.onThisPage')}
      </button>
    );
  }
  return (
    <section class="page-note note" aria-label={t('note.onPage')}>
      <p class="muted small">
        {t('note.onPage')}: <bdi class="strong">{page.title}</bdi>
      </p>
      <NoteEditor
        target={() => background.noteTarget('page', tabId)}
        stored={null}
        draftKey={`page:${page.url}`}
        onCancel={() => setWriting(false)}
        onSaved={() => {
          setWriting(false);
          props.onToast({ message: t('note.saved') });
          props.onSaved();
        }}
      />
    </section>
  );
}
