import { useText } from './i18n';
import type { Progress } from './use-job';

/** How far a long piece of work has come, and the button that stops it. */
export function JobProgress(props: {
  readonly label: string;
  readonly progress: Progress;
  readonly onCancel: () => void;
}) {
  const t = useText();
  const { done, total } = props.progress;
  return (
    <div class="job">
      <div class="grow">
        <p class="small" role="status">
          {props.label}
        </p>
        {total > 0 ? (
          <progress aria-label={props.label} max={total} value={done} />
        ) : (
          <progress aria-label={props.label} />
        )}
      </div>
      <button type="button" class="button compact" onClick={props.onCancel}>
        {t('action.cancel')}
      </button>
    </div>
  );
}
