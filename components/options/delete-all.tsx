import { useState } from 'preact/hooks';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { Setting, type ShowToast } from './options-page';

/** Deletes everything, after a question that offers a backup. */
export function DeleteAll(props: {
  readonly onBackup: () => Promise<void>;
  readonly onChanged: () => void;
  readonly onToast: ShowToast;
}) {
  const t = useText();
  const background = useBackground();
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    try {
      await background.deleteEverything();
      props.onChanged();
      props.onToast({ message: t('options.delete.done') });
      setAsking(false);
    } catch {
      props.onToast({ message: t('error.action') });
    }
  };
  if (!asking) {
    return (
      <Setting title={t('options.delete')} detail={t('options.delete.body')}>
        <button type="button" class="button danger" onClick={() => setAsking(true)}>
          {t('options.delete')}…
        </button>
      </Setting>
    );
  }
  return (
    <div role="alertdialog" aria-label={t('options.delete')}>
      <Setting title={t('options.delete.ask')}>
        <button type="button" class="button" onClick={() => void props.onBackup()}>
          {t('options.delete.first')}
        </button>
        <button type="button" class="button danger" onClick={() => void remove()}>
          {t('options.delete.go')}
        </button>
        <button type="button" class="button" onClick={() => setAsking(false)}>
          {t('action.cancel')}
        </button>
      </Setting>
    </div>
  );
}
