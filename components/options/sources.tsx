import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { Trouble } from '../trouble';
import { useLoad } from '../use-load';
import { BulkImport } from './bulk-import';
import { type OptionsActions, Section, Setting, type ShowToast } from './options-page';
import { OwnSource } from './own-source';

interface SourcesProps {
  readonly actions: OptionsActions;
  readonly onToast: ShowToast;
  /** The list is read again when it changes. */
  readonly version: number;
}

/** The articles that the reader saved, to mend and remove, and the way to bring in many at once. */
export function Sources({ actions, onToast, version }: SourcesProps) {
  const t = useText();
  const background = useBackground();
  const [sources, again] = useLoad(() => background.sources(), version);
  if (sources.kind === 'failed') return <Trouble reason={sources.reason} onRetry={again} />;
  const own = sources.kind === 'ready' ? sources.value.filter(({ pack }) => pack === 'reader') : [];
  const linked = linkedSource();
  return (
    <Section id="sources" intro={t('options.sources.body')}>
      <Setting
        title={t('options.readers')}
        detail={own.length === 0 ? t('options.sources.none') : t('options.pack.count', { count: own.length })}
      />
      <ul>
        {own.map((source) => (
          <OwnSource
            key={source.id}
            source={source}
            linked={source.id === linked}
            onChanged={again}
            onToast={onToast}
          />
        ))}
      </ul>
      <BulkImport actions={actions} onDone={again} />
    </Section>
  );
}

/** `options.html#source=ID` opens that source. */
function linkedSource(): string | null {
  return location.hash.startsWith('#source=') ? decodeURIComponent(location.hash.slice('#source='.length)) : null;
}
