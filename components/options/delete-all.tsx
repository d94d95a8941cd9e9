import { useState } from 'preact/hooks';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { Setting, type ShowToast } from './options-page';

/** The button that was pressed is gone: the focus goes on to what took its place. */
const takeFocus = (button: HTMLElement | null) => button?.focus();

/** Deletes everything, after a question that offers a backup. */
export function DeleteAll(props: {
  readonly onBackup: () => Promise<void>;
  readonly onChanged: () => void;
  readonly onToast: ShowToast;
}) {
  const t = useText();
  const background = useBackground();
  const [stage, setStage] = useState<'at-rest' | 'asking' | 'answered'>('at-rest');
  const remove = async () => {
    try {
      await background.deleteEverything();
      props.onChanged();
      props.onToast({ message: t('options.delete.done') });
      setStage('answered');
    } catch {
      props.onToast({ message: t('error.action') });
    }
  };
  if (stage !== 'asking') {
    return (
      <Setting title={t('options.delete')} detail={t('options.delete.body')}>
        <button
          type="button"
          class="button danger"
          ref={stage === 'answered' ? takeFocus : null}
          onClick={() => setStage('asking')}
        >
          {t('options.delete')}…
        </button>
      </Setting>
    );
  }
  return (
    <div role="alertdialog" aria-label={t('options.delete')}>
      <Setting title={t('options.delete.ask')}>
        <button type="button" class="button" ref={takeFocus} onClick={() => void props.onBackup()}>
          {t('options.delete.first')}
        </button>
        <button type="button" class="button danger" onClick={() => void remove()}>
          {t('options.delete.go')}
        </button>
        <button type="button" class="button" onClick={() => setStage('answered')}>
          {t('action.cancel')}
        </button>
      </Setting>
    </div>
  );
}
