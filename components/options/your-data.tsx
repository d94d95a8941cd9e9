import { useBackground } from '../background-context';
import { downloadBackup } from '../download';
import { useFormat, useText } from '../i18n';
import { Icon } from '../icon';
import { useSettings } from '../settings-context';
import { DeleteAll } from './delete-all';
import { Exports } from './exports';
import { Section, Setting, type ShowToast } from './options-page';
import { Restore } from './restore';

/** Backup and return, exports for other tools, and the end of it all. */
export function YourData({ onToast }: { readonly onToast: ShowToast }) {
  const t = useText();
  const format = useFormat();
  const background = useBackground();
  const { settings, change } = useSettings();
  const when = settings.lastBackup === null ? t('notes.backup.never') : format.moment(settings.lastBackup);
  const backUp = async () => {
    try {
      await downloadBackup(background);
      // Read again, so that "last backup" is right.
      await change({});
      onToast({ message: t('options.backup.done') });
    } catch {
      onToast({ message: t('error.action') });
    }
  };
  return (
    <Section id="data" intro={t('options.data.body')}>
      <Setting title={t('options.backup')} detail={`${t('options.backup.body')} ${t('options.backup.last', { when })}`}>
        <button type="button" class="button primary" onClick={() => void backUp()}>
          <Icon name="download" />
          {t('options.backup.make')}
        </button>
      </Setting>
      <Restore onToast={onToast} />
      <Exports onToast={onToast} />
      <DeleteAll onBackup={backUp} onToast={onToast} />
    </Section>
  );
}
