import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from './i18n';
import { IconButton } from './icon';
import { ShortcutList } from './shortcut-list';
import { isTyping } from './toast';

/** The list of keys over a page of ours, when the reader presses ?. */
export function KeySheet() {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  // As soon as the view stands: a key may come before its first frame.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.defaultPrevented || isTyping(event.target)) return;
      if (dialog.current?.open) dialog.current.close();
      else dialog.current?.showModal();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <dialog ref={dialog} class="key-sheet" aria-label={t('keys.title')}>
      <header class="row">
        <h2 class="grow">{t('keys.title')}</h2>
        <IconButton icon="close" label={t('action.close')} onClick={() => dialog.current?.close()} />
      </header>
      <ShortcutList level="h3" />
    </dialog>
  );
}
