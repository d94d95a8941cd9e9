import { useState } from 'preact/hooks';
import type { TabState } from '../../messaging/protocol';
import { useText } from '../i18n';
import { stateWords } from '../state-words';
import { Skeleton } from '../trouble';
import type { PopupActions } from './popup';

type Other = Exclude<TabState, { kind: 'on-topic' }>;

interface OtherProps {
  readonly state: Other;
  readonly actions: PopupActions;
  /** The reader had it read already: what is shown is what came of it. */
  readonly asked: boolean;
  readonly onRun: () => Promise<void>;
}

/** Every tab that shows no claims: what it is, why, and what the reader can do about it. Never a silent popup. */
export function OtherState(props: OtherProps) {
  const { state } = props;
  const t = useText();
  if (state.kind === 'reading') return <ReadingState />;
  const { title, body } = stateWords(state, t);
  return (
    <section class="popup-state">
      <h1>{title}</h1>
      <p class="muted">{body}</p>
      {state.kind === 'off-topic' && <Reasons reasons={state.topic.reasons} />}
      {isInVain(props) ? <p role="status">{t('popup.language.asked')}</p> : <Offer {...props} />}
    </section>
  );
}

/** Asked once more, a page in another language would answer the same. */
function isInVain({ state, asked }: OtherProps): boolean {
  return asked && state.kind === 'other-language';
}

export function ReadingState() {
  const t = useText();
  return (
    <section>
      <h1 class="visually-hidden">{t('popup.reading')}</h1>
      <Skeleton label={t('popup.reading')} />
    </section>
  );
}

function Reasons(props: { readonly reasons: readonly string[] }) {
  if (props.reasons.length === 0) return null;
  return (
    <p class="muted small">
      <bdi>{props.reasons.join(' · ')}</bdi>
    </p>
  );
}

/** What the reader may have read all the same. */
const runnable: ReadonlySet<Other['kind']> = new Set(['off-topic', 'other-language', 'failed', 'not-article']);

/** The one thing to do next, where there is one. */
function Offer({ state, actions, onRun }: OtherProps) {
  const t = useText();
  if (state.kind === 'no-permission') {
    return state.host === null ? (
      <button type="button" class="button" onClick={actions.openSettings}>
        {t('action.settings')}
      </button>
    ) : (
      <AllowSite host={state.host} actions={actions} onRun={onRun} />
    );
  }
  if (!runnable.has(state.kind)) return null;
  return (
    <button type="button" class="button primary" onClick={() => void onRun()}>
      {t(state.kind === 'failed' ? 'action.retry' : 'popup.runAnyway')}
    </button>
  );
}

function AllowSite({ host, actions, onRun }: Omit<OtherProps, 'state' | 'asked'> & { readonly host: string }) {
  const t = useText();
  const [denied, setDenied] = useState(false);
  const allow = () => {
    // Asked first thing in the click: after any pause the browser refuses.
    actions.requestSite(host).then(
      (granted) => (granted ? void onRun() : setDenied(true)),
      () => setDenied(true),
    );
  };
  return (
    <>
      <div class="popup-actions">
        <button type="button" class="button primary" onClick={allow}>
          {t('popup.allow', { host: host.replace(/^www\./, '') })}
        </button>
        <button type="button" class="button" onClick={() => void onRun()}>
          {t('popup.once')}
        </button>
      </div>
      <p class="status" role="status">
        {denied && t('popup.denied')}
      </p>
    </>
  );
}
