import type { Anchoring, Standing } from '../../../core/annotation';
import { urlKey } from '../../../core/url-key';
import type { OpenPage, StoredNote } from '../../../messaging/protocol';
import { useText } from '../../i18n';
import { EditableNote, type ShowToast } from '../../notes/editable-note';
import type { Scope } from './note-filter';
import { OpenNote } from './open-note';

interface ListProps {
  readonly notes: readonly StoredNote[];
  /** How the notes are found on the open page. */
  readonly anchorings: Readonly<Record<string, Anchoring>>;
  /** How notes were found when their pages were last read. */
  readonly standings: Readonly<Record<string, Standing>>;
  readonly scope: Scope;
  readonly page: OpenPage | null;
  readonly tabId: number;
  /** Only notes whose passage is changed or gone. */
  readonly lookAgain: boolean;
  readonly onChanged: () => void;
  readonly onToast: ShowToast;
}

/** The notes in the order they came; on a page, those that have lost their passage stand apart at the end. */
export function NoteList(props: ListProps) {
  const { notes, scope } = props;
  const t = useText();
  const kindOf = (note: StoredNote) => anchoringOf(props, note)?.kind;
  const wanted = notes.filter((note) => !props.lookAgain || kindOf(note) === 'orphan' || kindOf(note) === 'changed');
  const lost = scope === 'page' ? wanted.filter((note) => kindOf(note) === 'orphan') : [];
  const standing = wanted.filter((note) => !lost.includes(note));
  return (
    <>
      <Notes {...props} notes={standing} />
      {lost.length > 0 && (
        <section aria-labelledby="lost-notes">
          <h2 id="lost-notes" class="notes-heading">
            {t('notes.lost')}
          </h2>
          <Notes {...props} notes={lost} />
        </section>
      )}
    </>
  );
}

/** What the open page says; else what was found when the note's page was last read. */
function anchoringOf({ anchorings, standings }: ListProps, { annotation }: StoredNote): Anchoring | undefined {
  return anchorings[annotation.id] ?? standings[annotation.id]?.anchoring;
}

function Notes(props: ListProps) {
  const { notes, anchorings, standings, scope, page, tabId, onChanged, onToast } = props;
  const here = page && urlKey(page.url);
  return (
    <div class="notes">
      {notes.map((note) => (
        <EditableNote
          key={note.annotation.id}
          note={note}
          anchoring={anchoringOf(props, note)}
          seen={anchorings[note.annotation.id] ? undefined : standings[note.annotation.id]?.seen}
          withPage={scope === 'all'}
          onChanged={onChanged}
          onToast={onToast}
        >
          {anchorings[note.annotation.id]?.kind !== 'orphan' && (
            <OpenNote note={note} tabId={note.urlKey === here ? tabId : null} onToast={onToast} />
          )}
        </EditableNote>
      ))}
    </div>
  );
}
