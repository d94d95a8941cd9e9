import type { BackupState } from '../messaging/protocol';
import { useBackground } from './background-context';
import { useFormat, useText } from './i18n';
import { Icon } from './icon';
import { JobProgress } from './job-progress';
import type { ShowToast } from './notes/editable-note';
import { useSettings } from './settings-context';
import { useBackup } from './use-backup';
import { useLoad } from './use-load';

/** How much is kept here, when it was last backed up, and a gentle word when that was long ago. */
export function BackupLine(props: { readonly version: unknown; readonly onToast: ShowToast }) {
  const t = useText();
  const background = useBackground();
  const { settings } = useSettings();
  const { backUp, progress, cancel } = useBackup(props.onToast);
  const { lastBackup, backupPostponed } = settings;
  const [state] = useLoad(() => background.backupState(), `${props.version} ${lastBackup} ${backupPostponed}`);
  if (state.kind !== 'ready') return null;
  if (progress) return <JobProgress label={t('backup.writing')} progress={progress} onCancel={cancel} />;
  return (
    <div class={state.value.due ? 'backup-line due' : 'backup-line'}>
      <BackupWords state={state.value} />
      <div class="actions">
        <button type="button" class="button compact" onClick={() => void backUp()}>
          <Icon name="download" />
          {t('options.backup.make')}
        </button>
        {state.value.due && <BackupLater />}
      </div>
    </div>
  );
}

/** Puts the reminder off. */
export function BackupLater() {
  const t = useText();
  const { change } = useSettings();
  return (
    <button
      type="button"
      class="button compact"
      onClick={() => void change({ backupPostponed: new Date().toISOString() })}
    >
      {t('backup.later')}
    </button>
  );
}

function BackupWords({ state }: { readonly state: BackupState }) {
  const t = useText();
  const format = useFormat();
  const { lastBackup } = useSettings().settings;
  const { notes, sources, changed, due } = state;
  const values = {
    notes: t('notes.backup.notes', { count: notes }),
    sources: t('notes.backup.sources', { count: sources }),
    when: lastBackup === null ? t('notes.backup.never') : format.moment(lastBackup),
  };
  return (
    <div class="grow" role="status">
      {due && <p class="strong">{t('backup.due', { count: changed })}</p>}
      <p>{t('notes.backup', values)}</p>
    </div>
  );
}
