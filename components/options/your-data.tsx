import { useBackground } from '../background-context';
import { BackupLater } from '../backup-line';
import { useFormat, useText } from '../i18n';
import { Icon } from '../icon';
import { JobProgress } from '../job-progress';
import { useSettings } from '../settings-context';
import { useBackup } from '../use-backup';
import { useLoad } from '../use-load';
import { DeleteAll } from './delete-all';
import { Exports } from './exports';
import { ImportFile } from './import/import-file';
import { Section, Setting, type ShowToast } from './options-page';

/** Backup and return, exports for other tools, and the end of it all. */
export function YourData(props: { readonly onToast: ShowToast; readonly onChanged: () => void }) {
  const { onToast, onChanged } = props;
  const t = useText();
  const format = useFormat();
  const { settings } = useSettings();
  const { backUp, progress, cancel } = useBackup(onToast);
  const when = settings.lastBackup === null ? t('notes.backup.never') : format.moment(settings.lastBackup);
  return (
    <Section id="data" intro={t('options.data.body')}>
      <Reminder />
      <Setting title={t('options.backup')} detail={`${t('options.backup.body')} ${t('options.backup.last', { when })}`}>
        {progress ? (
          <JobProgress label={t('backup.writing')} progress={progress} onCancel={cancel} />
        ) : (
          <button type="button" class="button primary" onClick={() => void backUp()}>
            <Icon name="download" />
            {t('options.backup.make')}
          </button>
        )}
      </Setting>
      <ImportFile onChanged={onChanged} />
      <Exports onToast={onToast} />
      <DeleteAll onBackup={backUp} onChanged={onChanged} onToast={onToast} />
    </Section>
  );
}

/** A gentle word when there is something to lose and the last backup was long ago. */
function Reminder() {
  const t = useText();
  const background = useBackground();
  const { settings } = useSettings();
  const { lastBackup, backupPostponed } = settings;
  const [state] = useLoad(() => background.backupState(), `${lastBackup} ${backupPostponed}`);
  if (state.kind !== 'ready' || !state.value.due) return null;
  return (
    <div class="backup-line due" role="status">
      <p class="grow strong">{t('backup.due', { count: state.value.changed })}</p>
      <BackupLater />
    </div>
  );
}
