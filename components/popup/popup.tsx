import { useState } from 'preact/hooks';
import type { TabState } from '../../messaging/protocol';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { Notices } from '../notices';
import { useSettings } from '../settings-context';
import { Trouble } from '../trouble';
import { reasonOf, useLoad } from '../use-load';
import { OnTopic } from './on-topic';
import { OtherState, ReadingState } from './other-state';
import { PageNotes } from './page-notes';
import { PopupHeader } from './popup-header';

/** What only the popup's own page can do, because the browser wants it inside the reader's click. */
export interface PopupActions {
  readonly tabId: number;
  /** Opened by the toolbar button: the browser then tells the address of every page that it lets be read. */
  readonly clicked: boolean;
  /** Host of the tab, when it is known. */
  readonly host: string | null;
  /** The live key of the side panel, "" when none is set. */
  readonly panelKey: string;
  openPanel(): void;
  openSettings(): void;
  /** Asks for a site; false when the reader declines. */
  requestSite(host: string): Promise<boolean>;
  close(): void;
}

export function Popup(props: { readonly actions: PopupActions }) {
  const { actions } = props;
  const background = useBackground();
  const [loaded, again] = useLoad(() => background.tabState(actions.tabId), actions.tabId);
  const [ran, setRan] = useState<TabState | null>(null);
  const [busy, setBusy] = useState(false);
  const { settings } = useSettings();
  const told = ran ?? (loaded.kind === 'ready' ? loaded.value : null);
  const state = mutedBy(settings.mutedHosts, actions.clicked ? closedOf(told) : told);
  const run = async () => {
    setBusy(true);
    try {
      setRan(await background.runHere(actions.tabId));
    } catch (error) {
      setRan({ kind: 'failed', message: reasonOf(error) });
    }
    setBusy(false);
  };
  const retry = () => {
    setRan(null);
    again();
  };
  return (
    <main class="popup">
      <PopupHeader actions={actions} state={state} onSwitched={retry} />
      <Notices />
      {loaded.kind === 'failed' && ran === null && <Trouble reason={loaded.reason} onRetry={again} />}
      {state !== null && (
        <Body state={busy ? { kind: 'reading' } : state} actions={actions} asked={ran !== null} onRun={run} />
      )}
      {state === null && loaded.kind === 'loading' && <ReadingState />}
      <PageNotes actions={actions} state={busy ? null : state} />
      <PopupFoot actions={actions} />
    </main>
  );
}

/** A page whose address is kept back even from a click is one that the browser keeps closed. */
function closedOf(state: TabState | null): TabState | null {
  return state?.kind === 'no-permission' && state.host === null ? { kind: 'restricted' } : state;
}

/** A page that was read before its site was muted is shown as muted. */
function mutedBy(mutedHosts: readonly string[], state: TabState | null): TabState | null {
  if (state?.kind !== 'on-topic' || state.reading.article.url === null) return state;
  const { hostname: host } = new URL(state.reading.article.url);
  return mutedHosts.includes(host) ? { kind: 'muted', host } : state;
}

interface BodyProps {
  readonly state: TabState;
  readonly actions: PopupActions;
  readonly asked: boolean;
  readonly onRun: () => Promise<void>;
}

function Body({ state, ...props }: BodyProps) {
  if (state.kind === 'on-topic') return <OnTopic reading={state.reading} actions={props.actions} />;
  return <OtherState state={state} {...props} />;
}

function PopupFoot(props: { readonly actions: PopupActions }) {
  const t = useText();
  return (
    <footer class="popup-foot">
      <Icon name="lock" />
      <span class="grow">{t('popup.local')}</span>
      {props.actions.panelKey !== '' && <kbd title={t('action.openPanel')}>{props.actions.panelKey}</kbd>}
    </footer>
  );
}
