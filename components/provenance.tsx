import type { Source, Statement } from '../core/statement';
import { useFormat, useText } from './i18n';
import { Voice } from './voice';

/** "14 Apr 2023", "Feb 2023, inferred" or "Date not known"; with the solar date beside a full day. */
export function useSourceDate(): (source: Pick<Source, 'date' | 'dateBasis'>) => string {
  const t = useText();
  const format = useFormat();
  return ({ date, dateBasis }) => {
    if (date === null) return t('source.noDate');
    const solar = format.solar(date);
    const shown = solar === null ? format.date(date) : t('source.solar', { date: format.date(date), solar });
    return dateBasis === 'inferred' ? t('source.inferred', { date: shown }) : shown;
  };
}

export function useOutlet(): (source: Pick<Source, 'outlet'>) => string {
  const t = useText();
  return (source) => source.outlet ?? t('source.noOutlet');
}

/** Where a statement stands: its outlet, else whom it relays; only where neither is known that this is so. */
export function useWhereabouts(): (source: Pick<Source, 'outlet' | 'relayedFrom'>) => string {
  const t = useText();
  const outlet = useOutlet();
  return (source) =>
    source.outlet === null && source.relayedFrom !== null
      ? t('source.via', { outlet: source.relayedFrom })
      : outlet(source);
}

/** Outlet · via · date; under it speaker, role · whose words. */
export function Provenance(props: { readonly source: Source; readonly statement: Statement }) {
  const { source, statement } = props;
  const t = useText();
  const where = useWhereabouts();
  const date = useSourceDate();
  const { speaker } = statement;
  return (
    <>
      <p class="muted small">
        <Voice isStrong={source.outlet !== null}>{where(source)}</Voice>
        {source.outlet !== null && source.relayedFrom !== null && (
          <>
            {t('source.via', { outlet: source.relayedFrom })}
            {' · '}
          </>
        )}
        <time dateTime={source.date ?? undefined}>{date(source)}</time>
      </p>
      <p class="muted small">
        {speaker !== null && <Voice>{namedWithRole(speaker)}</Voice>}
        {t(`wording.${statement.wording}`)}
      </p>
    </>
  );
}

/** "Khawaja Asif, Defence Minister"; "Two unnamed Taliban officials" says its role itself. */
export function namedWithRole({ name, role }: NonNullable<Statement['speaker']>): string {
  return role === null || name.toLowerCase().includes(role.toLowerCase()) ? name : `${name}, ${role}`;
}
