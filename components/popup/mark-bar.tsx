import { claimsByMark } from '../../core/mark-counts';
import type { RelatedClaim } from '../../core/relation';
import { Glyph } from '../glyph';
import { useFormat, useText } from '../i18n';

/** A stacked bar and five counts; each count goes to the first claim of its mark. */
export function MarkBar(props: { readonly claims: readonly RelatedClaim[]; readonly onShow: (id: string) => void }) {
  const t = useText();
  const format = useFormat();
  const groups = [...claimsByMark(props.claims)];
  const total = groups.reduce((sum, [, claims]) => sum + claims.length, 0);
  if (total === 0) return null;
  return (
    <section aria-label={t('popup.bar', { count: total })}>
      <div class="bar" aria-hidden="true">
        {groups.map(
          ([mark, { length }]) => length > 0 && <i key={mark} class={`rel-${mark}`} style={{ flexGrow: length }} />,
        )}
      </div>
      <div class="counts">
        {groups.map(([mark, claims]) => (
          <button
            key={mark}
            type="button"
            disabled={claims.length === 0}
            onClick={() => claims[0] !== undefined && props.onShow(claims[0].id)}
          >
            <Glyph kind={mark} />
            <b>{format.number(claims.length)}</b>
            <span>{t(`mark.${mark}`)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
