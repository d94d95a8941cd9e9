import { useState } from 'preact/hooks';
import type { TabState } from '../../messaging/protocol';
import { useText } from '../i18n';
import { isMessageKey, type Text } from '../messages';
import { Skeleton } from '../trouble';
import type { PopupActions } from './popup';

type Other = Exclude<TabState, { kind: 'on-topic' }>;

interface OtherProps {
  readonly state: Other;
  readonly actions: PopupActions;
  readonly onRun: () => Promise<void>;
}

/** Every tab that shows no claims: what it is, why, and what the reader can do about it. Never a silent popup. */
export function OtherState(props: OtherProps) {
  const { state } = props;
  const t = useText();
  if (state.kind === 'reading') return <Skeleton label={t('popup.reading')} />;
  const { title, body } = wordsFor(state, t);
  return (
    <section class="popup-state">
      <h1>{title}</h1>
      <p class="muted">{body}</p>
      {state.kind === 'off-topic' && <Reasons reasons={state.topic.reasons} />}
      <Offer {...props} />
    </section>
  );
}

function wordsFor(state: Exclude<Other, { kind: 'reading' }>, t: Text): { title: string; body: string } {
  switch (state.kind) {
    case 'off-topic':
      return { title: t('popup.off.title'), body: t('popup.off.body') };
    case 'no-permission':
      return { title: t('popup.permission.title'), body: t('popup.permission.body') };
    case 'not-article':
      return { title: t('popup.notArticle.title'), body: t('popup.notArticle.body') };
    case 'restricted':
      return { title: t('popup.restricted.title'), body: t('popup.restricted.body') };
    case 'pdf':
      return { title: t('popup.pdf.title'), body: t('popup.pdf.body') };
    case 'muted':
      return { title: t('popup.muted.title', { host: state.host }), body: t('popup.muted.body') };
    case 'failed': {
      const body = isMessageKey(state.message) ? t(state.message) : t('error.detail', { reason: state.message });
      return { title: t('popup.failed.title'), body };
    }
  }
}

function Reasons(props: { readonly reasons: readonly string[] }) {
  if (props.reasons.length === 0) return null;
  return (
    <p class="muted small">
      <bdi>{props.reasons.join(' · ')}</bdi>
    </p>
  );
}

/** The one thing to do next, where there is one. */
function Offer({ state, actions, onRun }: OtherProps) {
  const t = useText();
  const [denied, setDenied] = useState(false);
  if (state.kind === 'no-permission') {
    const allow = () => {
      // Asked first thing in the click: after any pause the browser refuses.
      actions.requestSite(state.host).then(
        (granted) => (granted ? void onRun() : setDenied(true)),
        () => setDenied(true),
      );
    };
    return (
      <>
        <div class="popup-actions">
          <button type="button" class="button primary" onClick={allow}>
            {t('popup.allow', { host: state.host })}
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
  if (state.kind !== 'off-topic' && state.kind !== 'failed' && state.kind !== 'not-article') return null;
  return (
    <button type="button" class="button primary" onClick={() => void onRun()}>
      {t(state.kind === 'failed' ? 'action.retry' : 'popup.runAnyway')}
    </button>
  );
}
