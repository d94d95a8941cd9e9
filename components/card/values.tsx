import type { Related } from '../../core/relation';
import { useFormat, useText } from '../i18n';

/** This page's value against the others', when the first thing to see is that they differ. */
export function Values(props: { readonly related: readonly Related[] }) {
  const t = useText();
  const format = useFormat();
  if (props.related.some((r) => r.relation.kind === 'disputed')) return null;
  const first = props.related.map((r) => r.relation).find((relation) => relation.kind === 'differs');
  if (first === undefined) return null;
  const same = props.related.filter(({ relation }) => relation.kind === 'differs' && relation.there === first.there);
  const count = new Set(same.map(({ source }) => source.id)).size;
  return (
    <dl class="values rel-differs">
      <div class="here">
        <dt>{t('source.this')}</dt>
        <dd>
          <bdi>{format.value(first.here)}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t('card.others', { count })}</dt>
        <dd>
          <bdi>{format.value(first.there)}</bdi>
        </dd>
      </div>
    </dl>
  );
}
