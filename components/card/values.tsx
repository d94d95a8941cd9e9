import type { Related } from '../../core/relation';
import { useText } from '../i18n';

/** This page's value against the others', when the first thing to see is that they differ. */
export function Values(props: { readonly related: readonly Related[] }) {
  const t = useText();
  if (props.related.some((r) => r.relation.kind === 'disputed')) return null;
  const differing = props.related.flatMap((r) => (r.relation.kind === 'differs' ? [r.relation] : []));
  const first = differing[0];
  if (first === undefined) return null;
  const count = differing.filter((relation) => relation.there === first.there).length;
  return (
    <dl class="values rel-differs">
      <div class="here">
        <dt>{t('source.this')}</dt>
        <dd>
          <bdi>{first.here}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t('card.others', { count })}</dt>
        <dd>
          <bdi>{first.there}</bdi>
        </dd>
      </div>
    </dl>
  );
}
