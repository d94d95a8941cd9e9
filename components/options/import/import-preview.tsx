import type { RestoreCounts } from '../../../core/exchange/restore';
import { useFormat, useText } from '../../i18n';
import type { FilePlan } from '../../own-data';
import { groupProblems } from './group-problems';

const parts = ['added', 'newer', 'conflicting', 'unchanged'] as const;

/** What a file would bring, and what of it cannot be read; nothing is changed yet. */
export function ImportPreview(props: {
  readonly name: string;
  readonly plan: FilePlan;
  readonly onMerge: () => void;
  readonly onCancel: () => void;
}) {
  const { counts, invalidCount } = props.plan;
  const t = useText();
  const brings = counts.added + counts.newer + counts.conflicting > 0;
  return (
    <>
      <p class="small">
        {t('options.restore.title')} <bdi class="strong">{props.name}</bdi>
      </p>
      <Counts counts={counts} />
      {invalidCount > 0 && <Invalid plan={props.plan} />}
      {!brings && <p class="small">{t('import.nothingNew')}</p>}
      <div class="actions">
        {brings && (
          <button type="button" class="button primary" onClick={props.onMerge}>
            {t('options.restore.go')}
          </button>
        )}
        <button type="button" class="button" onClick={props.onCancel}>
          {t('action.cancel')}
        </button>
      </div>
    </>
  );
}

export function Outcome(props: { readonly counts: RestoreCounts; readonly onUndo: () => void }) {
  const t = useText();
  return (
    <>
      <p class="small strong">{t('options.restore.done')}</p>
      <Counts counts={props.counts} />
      <button type="button" class="button compact" onClick={props.onUndo}>
        {t('action.undo')}
      </button>
    </>
  );
}

function Counts({ counts }: { readonly counts: RestoreCounts }) {
  const t = useText();
  return (
    <ul class="plan small">
      {parts.map((part) => (
        <li key={part}>{t(`options.restore.${part}`, { count: counts[part] })}</li>
      ))}
    </ul>
  );
}

function Invalid({ plan }: { readonly plan: FilePlan }) {
  const t = useText();
  const format = useFormat();
  return (
    <details class="small">
      <summary>{t('import.invalid', { count: plan.invalidCount })}</summary>
      <ul class="plan">
        {groupProblems(plan.invalid).map(({ reason, places }) => (
          <li key={reason}>
            {t(`import.problem.${reason}`)}{' '}
            <bdi class="muted">({places.map((place) => format.number(place)).join(', ')})</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
