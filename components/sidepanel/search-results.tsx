import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useText } from '../i18n';
import { Skeleton, Trouble } from '../trouble';
import { OpenedHit } from './opened-hit';
import { SearchBar } from './search-bar';
import { SearchHit } from './search-hit';
import type { Hits } from './search-hits';
import { hitName, listName } from './search-list';
import type { Search } from './use-search';

/** What the search box finds among stored statements and notes. */
export function SearchResults({ search }: { readonly search: Search }) {
  const t = useText();
  const { found, opened } = search;
  if (found.kind === 'failed') return <Trouble reason={found.reason} onRetry={search.again} />;
  if (found.kind === 'loading' || found.value === null) return <Skeleton label={t('panel.search')} />;
  if (opened !== null) return <OpenedHit hit={opened} query={found.value.text} onClose={search.close} />;
  return (
    <>
      <SearchBar search={search} found={found.value} />
      <Count found={found.value} />
      {found.value.hits.length > 0 && <HitList search={search} found={found.value} />}
    </>
  );
}

function Count({ found }: { readonly found: Hits }) {
  const t = useText();
  const total = found.statements + found.notes;
  const shown = found.hits.length;
  return (
    <div role="status">
      <p class="muted small">
        {total === 0 && t('panel.noResults', { query: found.text })}
        {total > 0 &&
          (shown < total ? t('search.first', { shown, count: total }) : t('panel.results', { count: total }))}
      </p>
      {total === 0 && <p class="muted small">{t('search.hint')}</p>}
    </div>
  );
}

function HitList({ search, found }: { readonly search: Search; readonly found: Hits }) {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  // Drawn once an answer, not once a key.
  const lines = useMemo(
    () => found.hits.map((hit) => <SearchHit key={hit.id} hit={hit} query={found.text} />),
    [found],
  );
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [search.active]);
  return (
    <div ref={list} id={listName} class="results" role="listbox" aria-label={t('panel.search')}>
      {found.hits.map((hit, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search box's, which keeps the focus.
        // biome-ignore lint/a11y/useFocusableInteractive: as above; it points here by aria-activedescendant.
        <div
          key={hit.id}
          id={hitName(index)}
          class="result"
          role="option"
          aria-selected={index === search.active}
          onClick={() => search.open(index)}
        >
          {lines[index]}
        </div>
      ))}
    </div>
  );
}
