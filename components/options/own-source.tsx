import { useEffect, useRef, useState } from 'preact/hooks';
import type { Source } from '../../core/statement';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { IconButton } from '../icon';
import { useOutlet, useSourceDate } from '../provenance';
import type { ShowToast } from './options-page';
import { SourceForm } from './source-form';
import { SourceHistory } from './source-history';
import { StatementEditor } from './statement-editor';

export function SourceLine({ source }: { readonly source: Source }) {
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
  /** Opened by a link from the popup. */
  readonly linked: boolean;
  readonly onChanged: () => void;
  readonly onToast: ShowToast;
}

/** A source that the reader saved: everything about it can be mended, and it can be removed and brought back. */
export function OwnSource({ source, linked, onChanged, onToast }: OwnProps) {
  const t = useText();
  const background = useBackground();
  const [edited, setEdited] = useState(linked);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (linked) item.current?.scrollIntoView({ block: 'start' });
  }, [linked]);
  const failed = () => onToast({ message: t('error.action') });
  const remove = async () => {
    const whole = await background.removeSource(source.id);
    onChanged();
    const undo = async () => {
      if (whole !== null) await background.restoreSource(whole);
      onChanged();
    };
    onToast({ message: t('options.source.removed'), undo });
  };
  const save = async (changed: Source) => {
    await background.updateSource(changed);
    onToast({ message: t('options.saved') });
    setEdited(false);
    onChanged();
  };
  return (
    <li class="source" ref={item}>
      <SourceLine source={source} />
      {edited ? (
        <>
          <SourceForm source={source} onSave={(one) => save(one).catch(failed)} onCancel={() => setEdited(false)} />
          <StatementEditor source={source} onToast={onToast} />
          <SourceHistory source={source} />
        </>
      ) : (
        <>
          <IconButton icon="pen" label={t('action.edit')} onClick={() => setEdited(true)} />
          <IconButton icon="remove" label={t('action.remove')} onClick={() => void remove().catch(failed)} />
        </>
      )}
    </li>
  );
}
