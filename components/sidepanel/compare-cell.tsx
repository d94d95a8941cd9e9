import type { Related } from '../../core/relation';
import { Glyph } from '../glyph';
import { useText } from '../i18n';
import { useOutlet } from '../provenance';
import type { Column } from './compare-grid';

/** What one source says about one claim: nothing, or a mark for each kind of relation. */
export function Cell(props: {
  readonly column: Column;
  readonly related: readonly Related[];
  readonly current: boolean;
  readonly onChoose: () => void;
}) {
  const t = useText();
  const outlet = useOutlet();
  const kinds = [...new Set(props.related.map(({ relation }) => relation.kind))];
  if (kinds.length === 0) {
    return (
      <td>
        <span class="nothing" role="img" aria-label={t('compare.nothing')}>
          ·
        </span>
      </td>
    );
  }
  const marks = kinds.map((kind) => t(`mark.${kind}`)).join(', ');
  return (
    <td>
      <button
        type="button"
        class="cell"
        tabIndex={props.current ? 0 : -1}
        aria-current={props.current}
        aria-label={t('compare.cell', { source: `${outlet(props.column.source)} ${props.column.letter}`, marks })}
        onClick={props.onChoose}
        onFocus={props.onChoose}
      >
        {kinds.slice(0, 3).map((kind) => (
          <Glyph key={kind} kind={kind} {...(kinds.length > 1 && { size: 'tiny' as const })} />
        ))}
      </button>
    </td>
  );
}
