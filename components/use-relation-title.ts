import { type Mark, markOf, type Related, type RelationKind } from '../core/relation';
import { useText } from './i18n';
import type { MessageKey } from './messages';

/** What a claim's card is about: its mark, or `context` when only related statements stand beside it. */
export function headingKind(related: readonly Related[]): Mark | 'context' {
  const mark = markOf(related);
  return mark === 'only-here' && related.length > 0 ? 'context' : mark;
}

const plainTitle = {
  disputed: 'card.disputed',
  backed: 'card.backed',
  repeated: 'card.repeated',
  'only-here': 'card.only-here',
  context: 'card.related',
} satisfies Partial<Record<Mark | RelationKind, MessageKey>>;

/** "Sources differ on the date", "Disputed by Taliban officials". */
export function useRelationTitle(): (related: readonly Related[]) => string {
  const t = useText();
  return (related) => {
    const kind = headingKind(related);
    const first = related.find((r) => r.relation.kind === kind)?.relation;
    if (first?.kind === 'differs') return t(`card.differs.${first.aspect}`);
    if (first?.kind === 'disputed' && first.by !== null) return t('card.disputedBy', { who: first.by });
    return kind === 'differs' ? t('card.differs.detail') : t(plainTitle[kind]);
  };
}
