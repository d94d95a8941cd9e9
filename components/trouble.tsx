import { useText } from './i18n';

/** What is shown when the background does not answer: never a blank page. */
export function Trouble(props: { readonly reason: string; readonly onRetry: () => void }) {
  const t = useText();
  return (
    <div class="trouble" role="alert">
      <h1>{t('error.title')}</h1>
      <p>{t('error.body')}</p>
      <p class="muted small">{t('error.detail', { reason: props.reason })}</p>
      <button type="button" class="button primary" onClick={props.onRetry}>
        {t('action.retry')}
      </button>
    </div>
  );
}

export function Skeleton(props: { readonly label: string }) {
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">{props.label}</span>
      <i style={{ inlineSize: '70%' }} />
      <i style={{ inlineSize: '95%' }} />
      <i style={{ inlineSize: '82%' }} />
    </div>
  );
}
