import type { BackupState } from '../messaging/protocol';
import { useBackground } from './background-context';
import { downloadBackup } from './download';
import { useFormat, useText } from './i18n';
import { Icon } from './icon';
import type { ShowToast } from './notes/editable-note';
import { useSettings } from './settings-context';
import { useLoad } from './use-load';

/** How much is kept here, when it was last backed up, and a gentle word when that was long ago. */
export function BackupLine(props: { readonly version: unknown; readonly onToast: ShowToast }) {
  const t = useText();
  const background = useBackground();
  const { settings, change } = useSettings();
  const [state, again] = useLoad(() => background.backupState(), `${props.version} ${settings.lastBackup}`);
  if (state.kind !== 'ready') return null;
  const backUp = async () => {
    try {
      await downloadBackup(background);
      await change({});
      props.onToast({ message: t('options.backup.done') });
    } catch {
      props.onToast({ message: t('error.action') });
    }
    again();
  };
  const later = async () => {
    await change({ backupPostponed: new Date().toISOString() });
    again();
  };
  return (
    <div class={state.value.due ? 'backup-line due' : 'backup-line'}>
      <BackupWords state={state.value} />
      <div class="actions">
        <button type="button" class="button compact" onClick={() => void backUp()}>
          <Icon name="download" />
          {t('options.backup.make')}
        </button>
        {state.value.due && (
          <button type="button" class="button compact" onClick={() => void later()}>
            {t('backup.later')}
          </button>
        )}
      </div>
    </div>
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
