import { useRef, useState } from 'preact/hooks';
import type { RestorePlan } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import type { ShowToast } from './options-page';

const parts = ['added', 'newer', 'conflicting', 'unchanged'] as const;

/** Reads a backup file, says what it would bring, and merges it once the reader agrees. */
export function Restore({ onToast }: { readonly onToast: ShowToast }) {
  const t = useText();
  const background = useBackground();
  const field = useRef<HTMLInputElement>(null);
  const [plan, setPlan] = useState<{ text: string; plan: RestorePlan } | null>(null);
  const preview = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      const text = await file.text();
      setPlan({ text, plan: await background.previewRestore(text) });
    } catch {
      onToast({ message: t('options.restore.bad') });
    }
  };
  const merge = async () => {
    if (plan === null) return;
    try {
      await background.restore(plan.text);
      onToast({ message: t('options.restore.done') });
      setPlan(null);
    } catch {
      onToast({ message: t('error.action') });
    }
  };
  return (
    <div class="setting">
      <div>
        <p class="setting-title">{t('options.restore')}</p>
        {plan !== null && (
          <div role="status">
            <p class="small">{t('options.restore.title')}</p>
            <ul class="plan small">
              {parts.map((part) => (
                <li key={part}>{t(`options.restore.${part}`, { count: plan.plan[part] })}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div class="actions">
        <input
          ref={field}
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={t('options.restore')}
          onChange={(event) => {
            void preview(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        {plan === null ? (
          <button type="button" class="button" onClick={() => field.current?.click()}>
            {t('options.restore.choose')}
          </button>
        ) : (
          <>
            <button type="button" class="button primary" onClick={() => void merge()}>
              {t('options.restore.go')}
            </button>
            <button type="button" class="button" onClick={() => setPlan(null)}>
              {t('action.cancel')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
