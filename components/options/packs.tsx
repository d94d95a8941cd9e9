import { useState } from 'preact/hooks';
import type { Source } from '../../core/statement';
import type { PackRow } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useFormat, useText } from '../i18n';
import { IconButton } from '../icon';
import { Switch } from '../switch';
import { useTopicTitle } from '../topic-title';
import { Trouble } from '../trouble';
import { useLoad } from '../use-load';
import { Section, type ShowToast } from './options-page';
import { SourceLine } from './own-source';
import { PackExport } from './pack-export';
import { PackImport } from './pack-import';

/** Packs in use: the shipped one and those that the reader brought in. */
export function Packs(props: { readonly onToast: ShowToast; readonly version: number }) {
  const { onToast, version } = props;
  const t = useText();
  const background = useBackground();
  const [packs, again] = useLoad(() => background.packs(), version);
  if (packs.kind === 'failed') return <Trouble reason={packs.reason} onRetry={again} />;
  const rows = packs.kind === 'ready' ? packs.value : [];
  return (
    <Section id="packs" intro={t('options.packs.body')}>
      <ul>
        {rows.map((pack) => (
          <PackLine key={pack.id} pack={pack} onChanged={again} onToast={onToast} />
        ))}
      </ul>
      <PackImport onDone={again} onToast={onToast} />
      <PackExport onToast={onToast} />
    </Section>
  );
}

interface LineProps {
  readonly pack: PackRow;
  readonly onChanged: () => void;
  readonly onToast: ShowToast;
}

function PackLine({ pack, onChanged, onToast }: LineProps) {
  const t = useText();
  const background = useBackground();
  const titleOf = useTopicTitle();
  const [removing, setRemoving] = useState(false);
  const title = titleOf(pack);
  const run = (step: Promise<void>) => step.then(onChanged, () => onToast({ message: t('error.action') }));
  return (
    <li class="source">
      <div class="grow">
        <p dir="auto">{title}</p>
        <PackFacts pack={pack} />
        {pack.enabled && <PackSources pack={pack.id} />}
      </div>
      {removing ? (
        <div class="actions" role="alert">
          <span>{t('options.pack.removeConfirm', { title })}</span>
          <button type="button" class="button compact danger" onClick={() => void run(background.removePack(pack.id))}>
            {t('action.remove')}
          </button>
          <button type="button" class="button compact" onClick={() => setRemoving(false)}>
            {t('action.cancel')}
          </button>
        </div>
      ) : (
        <>
          <Switch
            label={t('options.pack.use', { title })}
            checked={pack.enabled}
            onChange={(on) => void run(background.setPackEnabled(pack.id, on))}
          />
          {!pack.shipped && (
            <IconButton icon="remove" label={t('options.pack.remove', { title })} onClick={() => setRemoving(true)} />
          )}
        </>
      )}
    </li>
  );
}

/** Sources of a pack that are listed at most. */
const mostListed = 200;

/** Looked up when the list is opened for the first time. */
function PackSources({ pack }: { readonly pack: string }) {
  const t = useText();
  const background = useBackground();
  const [sources, setSources] = useState<readonly Source[]>([]);
  const load = async () => setSources((await background.sources()).filter((source) => source.pack === pack));
  return (
    <details class="setting-more" onToggle={(event) => event.currentTarget.open && void load().catch(() => undefined)}>
      <summary class="small">{t('options.pack.list')}</summary>
      <ul>
        {sources.slice(0, mostListed).map((source) => (
          <li key={source.id} class="source">
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Version, author, day, licence and size, as far as told. */
export function PackFacts({ pack }: { readonly pack: Omit<PackRow, 'enabled' | 'shipped'> }) {
  const t = useText();
  const format = useFormat();
  const { version, author, madeOn, licence, counts } = pack;
  const facts = [version, author, madeOn && format.date(madeOn), licence].filter(Boolean);
  return (
    <p class="muted small">
      {t('options.pack.count', { count: counts.sources })} · {t('popup.statements', { count: counts.statements })} ·{' '}
      <bdi>{facts.join(' · ')}</bdi>
    </p>
  );
}
