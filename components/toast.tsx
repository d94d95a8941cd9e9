import { useCallback, useEffect, useState } from 'preact/hooks';
import { useText } from './i18n';

interface ToastMessage {
  readonly message: string;
  readonly undo?: () => Promise<void>;
}

/** Long enough to read and to reach "Undo" by keyboard. */
const shownFor = 8000;

/** A message at the foot of the page, with an undo where there is one. Ctrl or Cmd+Z does the same. */
export function useToast() {
  const t = useText();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const undo = useCallback(async () => {
    if (toast?.undo === undefined) return;
    setToast(null);
    await toast.undo().catch(() => setToast({ message: t('error.action') }));
  }, [toast, t]);
  useEffect(() => {
    if (toast === null) return;
    const timer = setTimeout(() => setToast(null), shownFor);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      event.preventDefault();
      void undo();
    };
    addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', onKey);
    };
  }, [toast, undo]);
  const view = (
    <div role="status">
      {toast !== null && (
        <div class="toast">
          <span class="grow">{toast.message}</span>
          {toast.undo !== undefined && (
            <button type="button" onClick={() => void undo()}>
              {t('action.undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
  return { view, show: setToast };
}

/** Whether a key belongs to the field it was pressed in. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
