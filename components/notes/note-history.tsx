import { commentOf, hasMarkup, noteKindOf, tagsOf } from '../../core/annotation';
import type { PastEdit } from '../../core/exchange/note-record';
import type { StoredNote } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useFormat, useText } from '../i18n';
import { useLoad } from '../use-load';
import { NoteText } from './note-text';

/** Earlier wordings of a note, the latest first. Bringing one back is an edit like any other: nothing is lost by it. */
export function NoteHistory(props: {
  readonly note: StoredNote;
  readonly onBringBack: (past: PastEdit) => Promise<void>;
}) {
  const { annotation, revision } = props.note;
  const t = useText();
  const background = useBackground();
  const [past] = useLoad(() => background.historyOf(annotation.id), `${annotation.id} ${revision}`);
  if (past.kind === 'loading') return null;
  if (past.kind === 'failed') return <p class="muted small">{t('error.detail', { reason: past.reason })}</p>;
  if (past.value.length === 0) return <p class="muted small">{t('note.noHistory')}</p>;
  return (
    <ol class="note-history" aria-label={t('note.history')}>
      {past.value.toReversed().map((edit, index) => (
        <li key={index}>
          <Wording edit={edit} />
          <button
            type="button"
            class="button compact"
            disabled={isStanding(annotation, edit)}
            onClick={() => void props.onBringBack(edit)}
          >
            {t('note.bringBack')}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Wording({ edit }: { readonly edit: PastEdit }) {
  const t = useText();
  const format = useFormat();
  const about = [t(`note.kind.${noteKindOf(edit)}`), ...tagsOf(edit).map((tag) => `#${tag}`)];
  return (
    <div class="grow">
      <p class="muted small">
        <time dateTime={edit.modified}>{format.moment(edit.modified)}</time> · <bdi>{about.join(' ')}</bdi>
      </p>
      <NoteText text={commentOf(edit)} markup={hasMarkup(edit)} />
    </div>
  );
}

/** Whether the note says just this now. */
function isStanding(now: PastEdit, then: PastEdit): boolean {
  const words = (edit: PastEdit) => JSON.stringify([commentOf(edit), noteKindOf(edit), tagsOf(edit)]);
  return words(now) === words(then);
}
