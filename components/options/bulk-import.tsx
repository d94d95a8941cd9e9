import { useRef, useState } from 'preact/hooks';
import type { Background, ImportedArticle, PackRow } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { useLoad } from '../use-load';
import { type ArticleFile, type Failure, importFiles, type Tally } from './import-files';
import { type OptionsActions, Setting } from './options-page';

type State = { readonly kind: 'idle' } | { readonly kind: 'running' | 'ended'; readonly tally: Tally };

/** Many articles from files: progress, an end at any time, and what failed and why. Started again, it goes on. */
export function BulkImport(props: { readonly actions: OptionsActions; readonly onDone: () => void }) {
  const t = useText();
  const background = useBackground();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [packs] = useLoad(() => background.packs(), 'packs');
  const topics = packs.kind === 'ready' ? packs.value.filter(isTopic) : [];
  const [topic, setTopic] = useState('');
  const stop = useRef(new AbortController());
  const run = async (files: readonly ArticleFile[]) => {
    stop.current = new AbortController();
    const onProgress = (tally: Tally) => setState({ kind: 'running', tally });
    const send = (articles: Parameters<Background['importArticles']>[0]): Promise<ImportedArticle[]> =>
      background.importArticles(articles, topic || (topics[0]?.id ?? ''));
    const work = { read: props.actions.readArticleFile, send, onProgress, signal: stop.current.signal };
    const tally = await importFiles(files, work);
    setState({ kind: 'ended', tally });
    props.onDone();
  };
  return (
    <>
      <Setting title={t('import.title')} detail={t('import.body')}>
        {topics.length > 1 && (
          <select
            class="field"
            aria-label={t('import.topic')}
            value={topic || topics[0]?.id}
            onChange={(e) => setTopic(e.currentTarget.value)}
          >
            {topics.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
        {state.kind === 'running' ? (
          <button type="button" class="button" onClick={() => stop.current.abort()}>
            {t('action.cancel')}
          </button>
        ) : (
          <>
            <FilePicker label={t('import.files')} folder={false} onFiles={(files) => void run(files)} />
            <FilePicker label={t('import.folder')} folder onFiles={(files) => void run(files)} />
          </>
        )}
      </Setting>
      {state.kind !== 'idle' && <Report tally={state.tally} running={state.kind === 'running'} />}
    </>
  );
}

const isTopic = ({ id, topic, enabled }: PackRow) => enabled && id === topic;

function FilePicker(props: {
  readonly label: string;
  readonly folder: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const open = () => {
    if (field.current === null) return;
    field.current.webkitdirectory = props.folder;
    field.current.click();
  };
  return (
    <>
      <input
        ref={field}
        class="visually-hidden"
        type="file"
        multiple
        accept=".txt,.html,.htm,.jsonl"
        tabIndex={-1}
        aria-label={props.label}
        onChange={(event) => {
          props.onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="button" onClick={open}>
        {props.label}
      </button>
    </>
  );
}

function Report({ tally, running }: { readonly tally: Tally; readonly running: boolean }) {
  const t = useText();
  const { done, of, saved, there, statements, failed, full = false } = tally;
  return (
    <div class="import-report small">
      {running && <progress max={of} value={done} aria-label={t('import.title')} />}
      <p role="status">
        {t(running ? 'import.progress' : done < of ? 'import.stopped' : 'import.done', { done, of })}{' '}
        {t('import.counts', { saved, there, statements, failed: failed.length })}
      </p>
      {full && (
        <p class="refusal" role="alert">
          {t('notice.noRoom')}
        </p>
      )}
      {failed.length > 0 && (
        <details>
          <summary>{t('import.failed', { count: failed.length })}</summary>
          <ul class="plan">
            {failed.slice(0, mostShown).map((one) => (
              <FailureLine key={`${one.name} ${one.place}`} failure={one} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const mostShown = 200;

function FailureLine({ failure: { name, place, why } }: { readonly failure: Failure }) {
  const t = useText();
  return (
    <li>
      <bdi>{place === null ? name : `${name}:${place}`}</bdi>: {t(`import.why.${why}`)}
    </li>
  );
}
