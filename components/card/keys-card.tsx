import { useText } from '../i18n';
import { ShortcutList } from '../shortcut-list';
import { CardHeader } from './card-header';

/** The list of keys where the card stands. */
export function KeysCard() {
  const t = useText();
  return (
    <>
      <CardHeader kind={null} title={t('keys.title')} />
      <div class="card-keys">
        <ShortcutList level="h2" />
      </div>
    </>
  );
}
