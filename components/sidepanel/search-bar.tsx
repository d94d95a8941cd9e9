import { useState } from 'preact/hooks';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { SearchFields } from './search-fields';
import { countSearchSettings, searchScopes } from './search-filter';
import type { Hits } from './search-hits';
import type { Search } from './use-search';

/** Where to look, and the filters behind a button. */
export function SearchBar({ search, found }: { readonly search: Search; readonly found: Hits }) {
  const { filter } = search;
  const t = useText();
  const [open, setOpen] = useState(false);
  const settings = countSearchSettings(filter);
  return (
    <>
      <div class="row search-bar">
        <fieldset class="actions grow" aria-label={t('search.filter')}>
          {searchScopes.map((scope) => (
            <button
              key={scope}
              type="button"
              class="chip"
              aria-pressed={filter.scope === scope}
              onClick={() => search.setFilter({ ...filter, scope })}
            >
              {t(`search.${scope}`)}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          class="button compact"
          aria-expanded={open}
          aria-controls="search-filter"
          onClick={() => setOpen(!open)}
        >
          <Icon name="filter" />
          {settings === 0 ? t('notes.more') : t('notes.count', { label: t('notes.more'), count: settings })}
        </button>
      </div>
      <div id="search-filter" hidden={!open}>
        {open && <SearchFields search={search} found={found} />}
      </div>
    </>
  );
}
