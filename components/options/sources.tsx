import { useState } from 'preact/hooks';
import type { Source } from '../../core/statement';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { IconButton } from '../icon';
import { useOutlet, useSourceDate } from '../provenance';
import { Trouble } from '../trouble';
import { useLoad } from '../use-load';
import { Section, Setting, type ShowToast } from './options-page';
import { SourceForm } from './source-form';

/** The sources that claims are compared with: shipped ones as they are, the reader's own to mend and remove. */
export function Sources({ onToast }: { readonly onToast: ShowToast }) {
  const t = useText();
  const background = useBackground();
  const [sources, again] = useLoad(() => background.sources(), 'sources');
  if (sources.kind === 'failed') return <Trouble reason={sources.reason} onRetry={again} />;
  const all = sources.kind === 'ready' ? sources.value : [];
  const own = all.filter(({ pack }) => pack === 'reader');
  const shipped = all.filter(({ pack }) => pack !== 'reader');
  return (
    <Section id="sources" intro={t('options.sources.body')}>
      <Setting title={t('options.pack')} detail={t('options.pack.count', { count: shipped.length })} />
      <details class="setting-more">
        <summary>{t('options.pack.list')}</summary>
        <ul>
          {shipped.map((source) => (
            <li key={source.id} class="source">
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </details>
      <Setting
        title={t('options.readers')}
        detail={own.length === 0 ? t('options.sources.none') : t('options.pack.count', { count: own.length })}
      />
      <ul>
        {own.map((source) => (
          <OwnSource key={source.id} source={source} onChanged={again} onToast={onToast} />
        ))}
      </ul>
    </Section>
  );
}

function SourceLine({ source }: { readonly source: Source }) {
  const t = useText();
  const outlet = useOutlet();
  const date = useSourceDate();
  return (
    <div class="grow">
      <p dir="auto">{source.title}</p>
      <p class="muted small">
        <bdi>{outlet(source)}</bdi> · {date(source)}
        {source.relayedFrom !== null && ` · ${t('source.via', { outlet: source.relayedFrom })}`}
      </p>
    </div>
  );
}

interface OwnProps {
  readonly source: Source;
  readonly onChanged: () => void;
  readonly onToast: ShowToast;
}

function OwnSource({ source, onChanged, onToast }: OwnProps) {
  const t = useText();
  const background = useBackground();
  const [mode, setMode] = useState<'shown' | 'edited' | 'removing'>('shown');
  const failed = () => onToast({ message: t('error.action') });
  const remove = async () => {
    await background.removeSource(source.id);
    onToast({ message: t('options.source.removed') });
    onChanged();
  };
  const save = async (changed: Source) => {
    await background.updateSource(changed);
    onToast({ message: t('options.saved') });
    setMode('shown');
    onChanged();
  };
  return (
    <li class="source">
      <SourceLine source={source} />
      {mode === 'shown' && (
        <>
          <IconButton icon="pen" label={t('action.edit')} onClick={() => setMode('edited')} />
          <IconButton icon="remove" label={t('action.remove')} onClick={() => setMode('removing')} />
        </>
      )}
      {mode === 'edited' && (
        <SourceForm source={source} onSave={(one) => save(one).catch(failed)} onCancel={() => setMode('shown')} />
      )}
      {mode === 'removing' && (
        <div class="actions" role="alert">
          <span>{t('options.removeConfirm', { title: source.title })}</span>
          <button type="button" class="button compact danger" onClick={() => void remove().catch(failed)}>
            {t('action.remove')}
          </button>
          <button type="button" class="button compact" onClick={() => setMode('shown')}>
            {t('action.cancel')}
          </button>
        </div>
      )}
    </li>
  );
}
