import { useState } from 'preact/hooks';
import { firstClaims, marks } from '../../core/mark-counts';
import { summariseOrigins } from '../../core/origins/origin-summary';
import type { Reading } from '../../core/reading';
import type { RelatedClaim } from '../../core/relation';
import { useBackground } from '../background-context';
import { Glyph } from '../glyph';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { OriginLine } from '../origin-line';
import { usePartyName } from '../party-name';
import { StatementItem } from '../statement-item';
import { useToast } from '../toast';
import { type Column, cellOf, gridOf } from './compare-grid';
import { CompareTable, type Place } from './compare-table';

/** Claims × sources, the chosen cell's statements below, and what the marks mean. */
export function Compare(props: { readonly reading: Reading; readonly tabId: number }) {
  const t = useText();
  const partyName = usePartyName(props.reading.parties);
  const grid = gridOf(props.reading);
  const [chosen, setChosen] = useState<Place | null>(null);
  const place = chosen ?? firstPlace(grid.rows);
  const row = grid.rows.find(({ id }) => id === place?.claim);
  const column = grid.columns.find(({ source }) => source.id === place?.source);
  const related = props.reading.claims.flatMap((claim) => claim.related);
  const summary = summariseOrigins(related, props.reading.origins);
  if (grid.rows.length === 0) return <p class="muted">{t('popup.noClaims')}</p>;
  return (
    <>
      <CompareTable
        grid={grid}
        place={place}
        tabId={props.tabId}
        language={props.reading.article.language}
        onChoose={setChosen}
      />
      {row !== undefined && column !== undefined ? (
        <Detail row={row} column={column} tabId={props.tabId} />
      ) : (
        <p class="muted small">{t('popup.noMatches')}</p>
      )}
      {summary !== null && <OriginLine summary={summary} />}
      {props.reading.missingSides.map(({ party, statements }) => (
        <p key={party} class="muted small missing">
          {t('popup.missing', { party: partyName(party), count: statements.length })}
        </p>
      ))}
      <ul class="legend">
        {[...marks, 'context' as const].map((mark) => (
          <li key={mark}>
            <Glyph kind={mark} size="tiny" />
            {t(`mark.${mark}`)}
          </li>
        ))}
      </ul>
      <p class="standing">{t('marks.standing')}</p>
    </>
  );
}

/** The most surprising statement of the claim to look at first. */
function firstPlace(rows: readonly RelatedClaim[]): Place | null {
  const row = firstClaims(rows, 1)[0] ?? rows.find(({ related }) => related.length > 0);
  const related = row?.related[0];
  return row === undefined || related === undefined ? null : { claim: row.id, source: related.source.id };
}

function Detail(props: { readonly row: RelatedClaim; readonly column: Column; readonly tabId: number }) {
  const t = useText();
  const background = useBackground();
  const toast = useToast();
  const { row } = props;
  const hide = async (statement: string) => {
    await background.hidePair(row.claim.text, statement);
    toast.show({ message: t('card.pairHidden'), undo: () => background.showPair(row.claim.text, statement) });
  };
  return (
    <section class="detail" aria-live="polite" aria-label={row.claim.text}>
      <ul class="statements">
        {cellOf(row, props.column).map((related) => (
          <StatementItem key={related.statement.id} related={related} onHide={() => hide(related.statement.id)} />
        ))}
      </ul>
      <div class="detail-foot">
        <button
          type="button"
          class="button compact"
          onClick={() => void background.showClaim(row.id, props.tabId).catch(() => undefined)}
        >
          <Icon name="arrow" />
          {t('compare.show')}
        </button>
      </div>
      {toast.view}
    </section>
  );
}
