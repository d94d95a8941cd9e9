import { useState } from 'preact/hooks';
import type { FoundNotes } from '../../../messaging/protocol';
import { useText } from '../../i18n';
import { Icon, IconButton } from '../../icon';
import { FilterFields } from './filter-fields';
import { countSettings, isNarrowed, type NoteFilter, type Scope } from './note-filter';

interface FilterProps {
  readonly filter: NoteFilter;
  readonly scope: Scope;
  readonly found: FoundNotes;
  readonly hasPage: boolean;
  readonly onFilter: (filter: NoteFilter) => void;
  readonly onScope: (scope: Scope) => void;
}

/** Tags shown as chips; the others stand in the list behind "Filter". */
const chips = 5;

/** Which notes: this page or all, by word, by tag; kind, site, days and order behind a button. */
export function NotesFilter(props: FilterProps) {
  const { filter, found, onFilter } = props;
  const t = useText();
  const [open, setOpen] = useState(false);
  const settings = countSettings(filter);
  return (
    <search class="notes-filter">
      <div class="row">
        <div class="find">
          <Icon name="search" />
          <input
            type="search"
            dir="auto"
            aria-label={t('notes.search')}
            placeholder={t('notes.search')}
            value={filter.text}
            onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
          />
          {filter.text !== '' && (
            <IconButton icon="close" label={t('panel.clear')} onClick={() => onFilter({ ...filter, text: '' })} />
          )}
        </div>
        <button
          type="button"
          class="button"
          aria-expanded={open}
          aria-controls="note-filter"
          onClick={() => setOpen(!open)}
        >
          <Icon name="filter" />
          {settings === 0 ? t('notes.more') : t('notes.count', { label: t('notes.more'), count: settings })}
        </button>
      </div>
      <Chips {...props} />
      <div id="note-filter" hidden={!open}>
        {open && <FilterFields filter={filter} scope={props.scope} found={found} onFilter={onFilter} />}
      </div>
      <p class="muted small" role="status">
        {isNarrowed(filter) && t('notes.fit', { count: found.total, all: found.all })}
      </p>
    </search>
  );
}

function Chips({ filter, scope, found, hasPage, onFilter, onScope }: FilterProps) {
  const t = useText();
  const scopes = [...(hasPage ? [['page', t('notes.thisPage')] as const] : []), ['all', t('notes.all')] as const];
  const tags = found.tags.filter((tag, index) => index < chips || tag === filter.tag);
  return (
    <fieldset class="actions filter" aria-label={t('notes.filter')}>
      {scopes.map(([value, label]) => (
        <button key={value} type="button" class="chip" aria-pressed={scope === value} onClick={() => onScope(value)}>
          {scope === value ? t('notes.count', { label, count: found.all }) : label}
        </button>
      ))}
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="chip"
          aria-pressed={filter.tag === tag}
          onClick={() => onFilter({ ...filter, tag: filter.tag === tag ? null : tag })}
        >
          <bdi>#{tag}</bdi>
        </button>
      ))}
    </fieldset>
  );
}
