import { download, fileName } from './download';
import { useText } from './i18n';
import type { ShowToast } from './notes/editable-note';
import { useOwnData } from './own-data';
import { useSettings } from './settings-context';
import { useJob } from './use-job';

/** Writes a backup into the reader's downloads and remembers when. */
export function useBackup(onToast: ShowToast) {
  const t = useText();
  const data = useOwnData();
  const { settings, change } = useSettings();
  const { progress, run, cancel } = useJob();
  const backUp = async (): Promise<void> => {
    try {
      const lastBackup = new Date().toISOString();
      const file = await run((job) => data.backup({ ...settings, lastBackup }, job));
      if (file === null) return;
      download(fileName('backup', 'json.gz'), file);
      await change({ lastBackup });
      onToast({ message: t('options.backup.done') });
    } catch {
      onToast({ message: t('error.action') });
    }
  };
  return { backUp, progress, cancel };
}
