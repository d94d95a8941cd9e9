import { type NoteKind, noteKinds } from '../../../core/annotation';
import { type NoteSort, noteSorts } from '../../../core/note-query';
import type { FoundNotes } from '../../../messaging/protocol';
import { useText } from '../../i18n';
import { Choice, Day } from '../filter-inputs';
import { type NoteFilter, noFilter, type Scope } from './note-filter';

/** Kind, tag, site, days and order; whether the passage needs another look. */
export function FilterFields(props: {
  readonly filter: NoteFilter;
  readonly scope: Scope;
  readonly found: FoundNotes;
  readonly onFilter: (filter: NoteFilter) => void;
}) {
  const { filter, found, onFilter } = props;
  const t = useText();
  const set = (change: Partial<NoteFilter>) => onFilter({ ...filter, ...change });
  return (
    <div class="filter-fields small">
      <Choice<NoteKind>
        label={t('note.kind')}
        any={t('notes.any')}
        value={filter.kind}
        options={noteKinds.map((kind) => [kind, t(`note.kind.${kind}`)] as const)}
        onChange={(kind) => set({ kind })}
      />
      <Choice
        label={t('note.tags')}
        any={t('notes.any')}
        value={filter.tag}
        options={found.tags.map((tag) => [tag, `#${tag}`] as const)}
        onChange={(tag) => set({ tag })}
      />
      <Day label={t('notes.from')} value={filter.from} onChange={(from) => set({ from })} />
      <Day label={t('notes.to')} value={filter.to} onChange={(to) => set({ to })} />
      {props.scope === 'all' && (
        <Choice
          label={t('notes.site')}
          any={t('notes.any')}
          value={filter.site}
          options={found.sites.map((site) => [site, site] as const)}
          onChange={(site) => set({ site })}
        />
      )}
      <Choice<NoteSort>
        label={t('notes.sort')}
        any={t('notes.sort.auto')}
        value={filter.sort}
        options={noteSorts.map((sort) => [sort, t(`notes.sort.${sort}`)] as const)}
        onChange={(sort) => set({ sort })}
      />
      <label class="row wide">
        <input
          type="checkbox"
          checked={filter.lookAgain}
          onChange={(event) => set({ lookAgain: event.currentTarget.checked })}
        />
        {t('notes.lookAgain')}
      </label>
      <button type="button" class="button compact" onClick={() => onFilter(noFilter)}>
        {t('notes.clear')}
      </button>
    </div>
  );
}
