import { useState } from 'preact/hooks';
import { type Anchoring, tagsOf } from '../../core/annotation';
import type { StoredNote } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useFormat, useText } from '../i18n';
import { Icon } from '../icon';
import { EditableNote } from '../notes/editable-note';
import { useSettings } from '../settings-context';
import { useToast } from '../toast';
import { Skeleton, Trouble } from '../trouble';
import { useLoad } from '../use-load';

interface NotesProps {
  /** Address of the article in the tab; null when there is none. */
  readonly url: string | null;
  readonly tabId: number;
  readonly version: number;
  readonly onBackup: () => void;
}

/** The reader's notes: of this page or all, by tag, each editable, deletable and one step from its passage. */
export function NotesView(props: NotesProps) {
  const { url, tabId, version } = props;
  const t = useText();
  const background = useBackground();
  const toast = useToast();
  const [scope, setScope] = useState<'page' | 'all'>(url === null ? 'all' : 'page');
  const [tag, setTag] = useState<string | null>(null);
  const load = () => (scope === 'page' && url !== null ? background.notesOf(url) : background.allNotes());
  const [notes, again] = useLoad(load, `${scope} ${url} ${version}`);
  // Without a reader in the page nothing is known of the passages, which is no reason to hide the notes.
  const [found] = useLoad(() => background.anchorings(tabId).catch(() => ({})), `${tabId} ${version}`);
  const anchorings: Readonly<Record<string, Anchoring>> = found.kind === 'ready' ? found.value : {};
  if (notes.kind === 'failed') return <Trouble reason={notes.reason} onRetry={again} />;
  if (notes.kind === 'loading') return <Skeleton label={t('panel.notes')} />;
  const live = notes.value.filter(({ deleted }) => !deleted);
  const tags = [...new Set(live.flatMap(({ annotation }) => tagsOf(annotation)))];
  const shown = live.filter(({ annotation }) => tag === null || tagsOf(annotation).includes(tag));
  const chips = [...(url === null ? [] : [['page', t('notes.thisPage')] as const]), ['all', t('notes.all')] as const];
  return (
    <>
      <fieldset class="actions filter" aria-label={t('notes.filter')}>
        {chips.map(([value, label]) => (
          <button key={value} type="button" class="chip" aria-pressed={scope === value} onClick={() => setScope(value)}>
            {scope === value ? t('notes.count', { label, count: live.length }) : label}
          </button>
        ))}
        {tags.map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={tag === one}
            onClick={() => setTag(tag === one ? null : one)}
          >
            <bdi>#{one}</bdi>
          </button>
        ))}
      </fieldset>
      {shown.length === 0 && <p class="muted">{t('notes.empty', { key: 'Alt+Shift+N' })}</p>}
      <div class="notes">
        {shown.map((note) => (
          <EditableNote
            key={note.annotation.id}
            note={note}
            anchoring={anchorings[note.annotation.id]}
            onChanged={again}
            onToast={toast.show}
          >
            <OpenNote note={note} />
          </EditableNote>
        ))}
      </div>
      <BackupLine {...props} />
      {toast.view}
    </>
  );
}

function OpenNote({ note }: { readonly note: StoredNote }) {
  const t = useText();
  const { source } = note.annotation.target;
  if (!/^https?:/.test(source)) return null;
  return (
    <a class="icon-button" href={source} target="_blank" rel="noreferrer noopener" title={t('notes.open')}>
      <Icon name="open" />
      <span class="visually-hidden">{t('notes.open')}</span>
    </a>
  );
}

function BackupLine(props: NotesProps) {
  const t = useText();
  const format = useFormat();
  const background = useBackground();
  const { settings } = useSettings();
  const count = async () => {
    const [notes, sources] = await Promise.all([background.allNotes(), background.sources()]);
    return { notes: notes.filter(({ deleted }) => !deleted).length, sources: sources.length };
  };
  const [counts] = useLoad(count, props.version);
  if (counts.kind !== 'ready') return null;
  const when = settings.lastBackup === null ? t('notes.backup.never') : format.moment(settings.lastBackup);
  return (
    <div class="backup-line">
      <span class="grow">
        {t('notes.backup', {
          notes: t('notes.backup.notes', { count: counts.value.notes }),
          sources: t('notes.backup.sources', { count: counts.value.sources }),
          when,
        })}
      </span>
      <button type="button" class="button compact" onClick={props.onBackup}>
        <Icon name="download" />
        {t('options.backup.make')}
      </button>
    </div>
  );
}
