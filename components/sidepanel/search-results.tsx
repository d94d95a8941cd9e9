import { useEffect, useState } from 'preact/hooks';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { NoteItem } from '../notes/note-item';
import { Provenance } from '../provenance';
import { textLanguage } from '../quote';
import { SourceActions } from '../source-actions';
import { Skeleton, Trouble } from '../trouble';
import { useLoad } from '../use-load';
import { buildSearch, type Hit } from './search-index';

/** What the search box finds among stored statements and notes. */
export function SearchResults(props: { readonly query: string }) {
  const t = useText();
  const background = useBackground();
  const [search, again] = useLoad(async () => {
    const [statements, sources, notes] = await Promise.all([
      background.statements(),
      background.sources(),
      background.allNotes(),
    ]);
    return buildSearch({ statements, sources, notes });
  }, 'search');
  const [hits, setHits] = useState<readonly Hit[] | null>(null);
  useEffect(() => {
    if (search.kind !== 'ready') return;
    const timer = setTimeout(() => setHits(search.value(props.query)), 120);
    return () => clearTimeout(timer);
  }, [search, props.query]);
  if (search.kind === 'failed') return <Trouble reason={search.reason} onRetry={again} />;
  if (hits === null) return <Skeleton label={t('panel.search')} />;
  return (
    <>
      <p class="muted small" role="status">
        {hits.length === 0 ? t('panel.noResults', { query: props.query }) : t('panel.results', { count: hits.length })}
      </p>
      <ul class="results">
        {hits.map((hit) => (
          <li key={hit.id}>
            <Result hit={hit} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Result({ hit }: { readonly hit: Hit }) {
  if (hit.kind === 'note') return <NoteItem note={hit.note} />;
  return (
    <div class="result">
      <Provenance source={hit.source} statement={hit.statement} />
      <blockquote class="quote" {...textLanguage(hit.source.language)}>
        {hit.statement.text}
      </blockquote>
      <SourceActions source={hit.source} statement={hit.statement} />
    </div>
  );
}
