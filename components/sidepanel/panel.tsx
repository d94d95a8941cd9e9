import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../../core/reading';
import type { TabState } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { KeySheet } from '../key-sheet';
import { late } from '../late';
import { Notices } from '../notices';
import { stateWords } from '../state-words';
import { Skeleton, Trouble } from '../trouble';
import { type Loaded, useLoad } from '../use-load';
import { Compare } from './compare';
import { MutedClaims } from './muted-claims';
import { SearchBox } from './search-box';
import { SearchResults } from './search-results';
import { Tabs, type View } from './tabs';
import { useSearch } from './use-search';

const Timeline = late(() => import('./timeline').then((module) => module.Timeline));
const Figures = late(() => import('./figures').then((module) => module.Figures));
const NotesView = late(() => import('./notes/notes-view').then((module) => module.NotesView));

interface PanelProps {
  readonly tabId: number;
  /** Goes up whenever the tab or its reading may have changed. */
  readonly version: number;
  /** Words that the reader chose "Find in sources" for; a new object each time, for the same words too. */
  readonly find?: { readonly words: string } | null;
}

/** While a page is being read, how often to ask again. */
const pollEvery = 1200;

export function Panel({ tabId, version, find = null }: PanelProps) {
  const t = useText();
  const background = useBackground();
  const [state, again] = useLoad(() => background.tabState(tabId), `${tabId} ${version}`);
  const [view, setView] = useState<View>('compare');
  const search = useSearch(readingIn(state), version);
  const isSearching = search.text !== '';
  useEffect(() => {
    if (find !== null) search.setText(find.words);
  }, [find, search.setText]);
  const reading = state.kind === 'ready' && state.value.kind === 'reading';
  useEffect(() => {
    if (!reading) return;
    const timer = setInterval(again, pollEvery);
    return () => clearInterval(timer);
  }, [reading, again]);
  const url = readingIn(state)?.article.url ?? null;
  const [notes] = useLoad(async () => (url === null ? [] : background.notesOf(url)), `${url} ${version}`);
  const count = notes.kind === 'ready' ? notes.value.filter(({ deleted }) => !deleted).length : 0;
  return (
    <div class="panel">
      <header class="panel-head">
        <h1 class="visually-hidden">{t('panel.title')}</h1>
        <SearchBox search={search} />
        {!isSearching && <Tabs view={view} notes={count} onChange={setView} />}
      </header>
      <Notices />
      <main class="panel-body">
        {isSearching ? (
          <SearchResults search={search} />
        ) : (
          <div role="tabpanel" id={`view-${view}`} aria-labelledby={`tab-${view}`}>
            {view === 'notes' ? (
              <NotesView key={url} tabId={tabId} version={version} />
            ) : (
              <ReadingView view={view} state={state} tabId={tabId} onRetry={again} />
            )}
            <MutedClaims tabId={tabId} version={version} />
          </div>
        )}
      </main>
      <KeySheet />
    </div>
  );
}

function readingIn(state: Loaded<TabState>): Reading | null {
  return state.kind === 'ready' && state.value.kind === 'on-topic' ? state.value.reading : null;
}

function ReadingView(props: {
  readonly view: Exclude<View, 'notes'>;
  readonly state: Loaded<TabState>;
  readonly tabId: number;
  readonly onRetry: () => void;
}) {
  const { state, view } = props;
  const t = useText();
  if (state.kind === 'failed') return <Trouble reason={state.reason} onRetry={props.onRetry} />;
  if (state.kind === 'loading' || state.value.kind === 'reading') return <Skeleton label={t('popup.reading')} />;
  if (state.value.kind !== 'on-topic') {
    const { title, body } = stateWords(state.value, t);
    return (
      <div class="panel-empty">
        <h2>{title}</h2>
        <p>{body}</p>
        <p>{t('panel.empty')}</p>
        <p class="muted small">{t('panel.pick')}</p>
      </div>
    );
  }
  const { reading } = state.value;
  // What was chosen on one page means nothing on the next.
  const page = reading.article.id;
  if (view === 'timeline') return <Timeline key={page} reading={reading} />;
  if (view === 'figures') return <Figures key={page} reading={reading} />;
  return <Compare key={page} reading={reading} tabId={props.tabId} />;
}
