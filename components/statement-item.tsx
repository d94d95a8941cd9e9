import { useState } from 'preact/hooks';
import type { Related } from '../core/relation';
import { foldOnEscape } from './fold-on-escape';
import { Glyph } from './glyph';
import { useText } from './i18n';
import { IconButton } from './icon';
import { Provenance } from './provenance';
import { Quote } from './quote';
import { SourceActions } from './source-actions';

/** One statement beside a claim: how it relates, where it stands, its words. */
export function StatementItem(props: { readonly related: Related; readonly onHide?: () => Promise<void> }) {
  const { related } = props;
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <li class="statement" onKeyDown={foldOnEscape(open, () => setOpen(false))}>
      <Glyph kind={related.relation.kind} />
      <div>
        <span class="visually-hidden">{t(`mark.${related.relation.kind}`)}</span>
        <Provenance source={related.source} statement={related.statement} />
        <Quote related={related} />
        {open && <SourceActions source={related.source} statement={related.statement} onHide={props.onHide} />}
      </div>
      <IconButton icon="more" label={t('action.more')} expanded={open} onClick={() => setOpen(!open)} />
    </li>
  );
}
