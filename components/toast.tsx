import { useCallback, useEffect, useState } from 'preact/hooks';
import { useText } from './i18n';

interface ToastMessage {
  readonly message: string;
  readonly undo?: () => Promise<void>;
}

/** Long enough to read and to reach "Undo" by keyboard. */
const shownFor = 12_000;

/** A message at the foot of the page, with an undo where there is one. Ctrl or Cmd+Z does the same. */
export function useToast() {
  const t = useText();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [held, setHeld] = useState(false);
  const undo = useCallback(async () => {
    if (toast?.undo === undefined) return;
    setToast(null);
    await toast.undo().catch(() => setToast({ message: t('error.action') }));
  }, [toast, t]);
  useEffect(() => {
    if (toast === null) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      event.preventDefault();
      void undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [toast, undo]);
  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(() => setToast(null), shownFor);
    return () => clearTimeout(timer);
  }, [toast, held]);
  // Gone under the pointer or the focus, it would not tell that it was left.
  useEffect(() => setHeld(false), [toast]);
  const view = (
    <div role="status">
      {toast !== null && (
        <div class="toast" {...holding(setHeld)}>
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

/** A message stays while the pointer or the focus is on it. */
function holding(hold: (held: boolean) => void) {
  return {
    onPointerEnter: () => hold(true),
    onPointerLeave: () => hold(false),
    onFocusIn: () => hold(true),
    onFocusOut: () => hold(false),
  };
}

/** Whether a key belongs to the field it was pressed in. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
