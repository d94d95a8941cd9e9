import type { TabState } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { IconButton } from '../icon';
import { Logo } from '../logo';
import { useSettings } from '../settings-context';
import { Switch } from '../switch';
import type { PopupActions } from './popup';

/** Name, the switch for this site, settings. */
export function PopupHeader(props: {
  readonly actions: PopupActions;
  readonly state: TabState | null;
  readonly onSwitched: () => void;
}) {
  const { actions, state } = props;
  const t = useText();
  const background = useBackground();
  const { settings, change } = useSettings();
  const host = actions.host ?? hostOf(state);
  const on = host !== null && !settings.mutedHosts.includes(host);
  const flip = async () => {
    if (host === null) return;
    const others = settings.mutedHosts.filter((muted) => muted !== host);
    await change({ mutedHosts: on ? [...others, host] : others });
    // The page answers to the switch at once; where it cannot be read, its state says so.
    if (!on) await background.runHere(actions.tabId).catch(() => undefined);
    props.onSwitched();
  };
  return (
    <header class="popup-head">
      <Logo size={24} />
      <span class="popup-name grow">{t('app.name')}</span>
      {hasSwitch(state) && host !== null && (
        <label class="row small muted" for="site-switch">
          {t('popup.siteOn')}
          <Switch id="site-switch" checked={on} onChange={() => void flip()} />
        </label>
      )}
      <IconButton icon="settings" label={t('action.settings')} onClick={actions.openSettings} />
    </header>
  );
}

function hasSwitch(state: TabState | null): boolean {
  return state !== null && state.kind !== 'restricted' && state.kind !== 'no-permission' && state.kind !== 'pdf';
}

function hostOf(state: TabState | null): string | null {
  if (state?.kind === 'muted') return state.host;
  if (state?.kind !== 'on-topic' || state.reading.article.url === null) return null;
  return new URL(state.reading.article.url).hostname;
}
