import { useState } from 'preact/hooks';
import { useBackground } from './background-context';
import { useText } from './i18n';
import { Icon, IconButton } from './icon';
import { isMessageKey } from './messages';
import { useLoad } from './use-load';

/** What the reader must be told once: a restored database, storage that cannot be opened. */
export function Notices() {
  const t = useText();
  const background = useBackground();
  const [notices] = useLoad(() => background.notices(), 'notices');
  const [closed, setClosed] = useState(false);
  if (notices.kind !== 'ready' || notices.value.length === 0 || closed) return null;
  return (
    <div class="notices" role="status">
      <Icon name="warning" />
      <div class="grow">
        {notices.value.map(({ message, values }) => (
          <p key={message}>{isMessageKey(message) ? t(message, values) : message}</p>
        ))}
      </div>
      <IconButton icon="close" label={t('action.close')} onClick={() => setClosed(true)} />
    </div>
  );
}
