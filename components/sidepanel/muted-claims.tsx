import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { useLoad } from '../use-load';

/** How many claims of this page the reader has muted, and the way back. */
export function MutedClaims(props: { readonly tabId: number; readonly version: number }) {
  const t = useText();
  const background = useBackground();
  const { tabId, version } = props;
  const [muted, again] = useLoad(() => background.mutedClaims(tabId), `${tabId} ${version}`);
  if (muted.kind !== 'ready' || muted.value === 0) return null;
  return (
    <p class="row small muted panel-muted">
      <span class="grow">{t('panel.muted', { count: muted.value })}</span>
      <button
        type="button"
        class="button compact"
        onClick={() => void background.unmuteClaims(tabId).then(again, again)}
      >
        {t('panel.unmute')}
      </button>
    </p>
  );
}
