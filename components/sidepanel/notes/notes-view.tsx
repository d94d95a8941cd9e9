import { useState } from 'preact/hooks';
import type { Anchoring } from '../../../core/annotation';
import { useBackground } from '../../background-context';
import { BackupLine } from '../../backup-line';
import { useText } from '../../i18n';
import { useToast } from '../../toast';
import { Skeleton, Trouble } from '../../trouble';
import { useLoad } from '../../use-load';
import { useSettled } from '../../use-settled';
import { isNarrowed, type NoteFilter, noFilter, queryOf, type Scope } from './note-filter';
import { NoteList } from './note-list';
import { NotesFilter } from './notes-filter';
import { PageNote } from './page-note';

interface NotesProps {
  readonly tabId: number;
  /** Goes up whenever something stored, or the tab, may have changed. */
  readonly version: number;
}

/** How many notes are shown, and how many more at each press. */
const step = 40;

/** The reader's notes, of this page or all: searched, narrowed, each editable and one step from its passage. */
export function NotesView({ tabId, version }: NotesProps) {
  const t = useText();
  const background = useBackground();
  const toast = useToast();
  const [chosen, setScope] = useState<Scope>('page');
  const [filter, setFilter] = useState<NoteFilter>(noFilter);
  const [limit, setLimit] = useState(step);
  const [place] = useLoad(() => background.pageOf(tabId).catch(() => null), `${tabId} ${version}`);
  const page = place.kind === 'ready' ? place.value : null;
  const scope = page === null ? 'all' : chosen;
  const text = useSettled(filter.text);
  const query = queryOf({ ...filter, text }, { page: scope === 'page' && page ? page.url : null, limit });
  const known = place.kind !== 'loading';
  const [found, again] = useLoad(
    async () => (known ? background.findNotes(query) : null),
    `${known} ${JSON.stringify(query)} ${version}`,
  );
  // Without a reader in the page nothing is known of the passages, which is no reason to hide the notes.
  const [standing] = useLoad(() => background.anchorings(tabId).catch(() => ({})), `${tabId} ${version}`);
  const anchorings: Readonly<Record<string, Anchoring>> = standing.kind === 'ready' ? standing.value : {};
  const change = (next: NoteFilter) => {
    setLimit(step);
    setFilter(next);
  };
  if (found.kind === 'failed') return <Trouble reason={found.reason} onRetry={again} />;
  if (found.kind === 'loading' || found.value === null) return <Skeleton label={t('panel.notes')} />;
  const { notes, total, standings } = found.value;
  return (
    <>
      <NotesFilter
        filter={filter}
        scope={scope}
        found={found.value}
        hasPage={page !== null}
        onFilter={change}
        onScope={setScope}
      />
      {page !== null && <PageNote page={page} tabId={tabId} onSaved={again} onToast={toast.show} />}
      {notes.length === 0 && <Nothing narrowed={isNarrowed(filter)} scope={scope} onClear={() => change(noFilter)} />}
      <NoteList
        notes={notes}
        anchorings={anchorings}
        standings={standings}
        scope={scope}
        page={page}
        tabId={tabId}
        lookAgain={filter.lookAgain}
        onChanged={again}
        onToast={toast.show}
      />
      {total > notes.length && (
        <button type="button" class="button notes-more" onClick={() => setLimit(limit + step)}>
          {t('notes.showMore', { count: Math.min(step, total - notes.length) })}
        </button>
      )}
      <BackupLine version={version} onToast={toast.show} />
      {toast.view}
    </>
  );
}

function Nothing(props: { readonly narrowed: boolean; readonly scope: Scope; readonly onClear: () => void }) {
  const t = useText();
  if (!props.narrowed) {
    return <p class="muted">{t(props.scope === 'page' ? 'notes.empty' : 'notes.emptyAll', { key: 'Alt+Shift+M' })}</p>;
  }
  return (
    <div class="actions">
      <p class="muted grow">{t('notes.noneFit')}</p>
      <button type="button" class="button compact" onClick={props.onClear}>
        {t('notes.clear')}
      </button>
    </div>
  );
}
