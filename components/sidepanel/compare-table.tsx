import type { RelatedClaim } from '../../core/relation';
import { useBackground } from '../background-context';
import { claimTitle } from '../claim-title';
import { Glyph } from '../glyph';
import { useFormat, useText } from '../i18n';
import { useOutlet, useSourceDate } from '../provenance';
import { textLanguage } from '../quote';
import { useInterviewWords } from '../use-interview-words';
import { Cell } from './compare-cell';
import { type Column, cellOf, type Grid } from './compare-grid';
import { moveInGrid } from './grid-keys';

/** A chosen cell. */
export interface Place {
  readonly claim: string;
  readonly source: string;
}

interface TableProps {
  readonly grid: Grid;
  readonly place: Place | null;
  readonly tabId: number;
  /** Of the claims. */
  readonly language: string | null;
  readonly onChoose: (place: Place) => void;
}

export function CompareTable(props: TableProps) {
  const { grid } = props;
  const t = useText();
  return (
    <section class="matrix-frame" aria-label={t('compare.caption')}>
      <table class="matrix" style={{ '--columns': grid.columns.length }} onKeyDown={moveInGrid}>
        <caption class="visually-hidden">{t('compare.caption')}</caption>
        <colgroup>
          <col />
          <col class="page" />
          {grid.columns.map(({ source }) => (
            <col key={source.id} class="narrow" />
          ))}
        </colgroup>
        <thead>
          <Brackets grid={grid} />
          <Heads columns={grid.columns} />
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <Row key={row.id} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Brackets({ grid }: { readonly grid: Grid }) {
  const t = useText();
  const inWords = useInterviewWords();
  if (grid.brackets.every(({ span }) => span === 1)) return null;
  return (
    <tr class="brackets">
      <td />
      {grid.brackets.map(({ key, interview, span }) =>
        span === 1 ? (
          <td key={key} />
        ) : (
          <th key={key} scope="colgroup" colSpan={span}>
            <small title={interview ? inWords(interview) : undefined}>
              {interview ? inWords(interview) : t('compare.sameOrigin')}
            </small>
            <i />
          </th>
        ),
      )}
    </tr>
  );
}

function Heads({ columns }: { readonly columns: readonly Column[] }) {
  const t = useText();
  const format = useFormat();
  const outlet = useOutlet();
  const date = useSourceDate();
  return (
    <tr>
      <td />
      <th scope="col">
        <span class="head">
          <span class="letter page" aria-hidden="true">
            ●
          </span>
          <small>{t('compare.page')}</small>
        </span>
      </th>
      {columns.map(({ source, letter }) => (
        <th key={source.id} scope="col">
          <span class="head" title={`${outlet(source)} · ${date(source)}`}>
            <span class="letter" aria-hidden="true">
              {letter}
            </span>
            <span class="visually-hidden">{`${outlet(source)} ${letter}, ${date(source)}`}</span>
            <small aria-hidden="true">
              {source.date === null
                ? '–'
                : `${source.dateBasis === 'inferred' ? '~' : ''}${format.date(source.date.slice(0, 7))}`}
            </small>
          </span>
        </th>
      ))}
    </tr>
  );
}

function Row(props: TableProps & { readonly row: RelatedClaim }) {
  const { row, grid, place } = props;
  const t = useText();
  const background = useBackground();
  const current = place?.claim === row.id;
  const show = () => void background.showClaim(row.id, props.tabId).catch(() => undefined);
  return (
    <tr class={current ? 'current' : ''}>
      <th scope="row">
        <button type="button" title={row.claim.text} onClick={show}>
          <span class="row-text" {...textLanguage(props.language)}>
            {claimTitle(row.claim.text)}
          </span>
        </button>
      </th>
      <td>
        <span role="img" aria-label={t('compare.here')}>
          {row.related.length === 0 ? <Glyph kind="only-here" /> : '●'}
        </span>
      </td>
      {grid.columns.map((column) => (
        <Cell
          key={column.source.id}
          column={column}
          related={cellOf(row, column)}
          current={current && place?.source === column.source.id}
          onChoose={() => props.onChoose({ claim: row.id, source: column.source.id })}
        />
      ))}
    </tr>
  );
}
