import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Reading } from '../../core/reading';
import type { Related, RelatedClaim } from '../../core/relation';
import { foldOnEscape } from '../fold-on-escape';
import { useText } from '../i18n';
import { Icon, IconButton } from '../icon';
import { CitePanel } from './cite-panel';
import { MoreActions } from './more-actions';

interface FooterProps {
  readonly reading: Reading;
  readonly claim: RelatedClaim;
  readonly related: readonly Related[];
  readonly onNote: () => void;
  readonly onPanel: () => void;
  /** The editor is open already. */
  readonly writing: boolean;
  /** Stands in the footer, which is always in sight. */
  readonly toast: ComponentChildren;
  readonly onToast: (toast: { message: string; undo?: () => Promise<void> }) => void;
}

/** Note, cite, panel and the rest. Further choices unfold in the card: a frame would cut off a floating menu. */
export function CardFooter(props: FooterProps) {
  const t = useText();
  const [open, setOpen] = useState<'cite' | 'more' | null>(null);
  const toggle = (part: 'cite' | 'more') => setOpen(open === part ? null : part);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc does what the button does.
    <footer class="card-footer" onKeyDown={foldOnEscape(open !== null, () => setOpen(null))}>
      {props.toast}
      <div class="actions">
        {!props.writing && (
          <button type="button" class="button primary" onClick={props.onNote}>
            <Icon name="pen" />
            {t('card.addNote')}
          </button>
        )}
        <button type="button" class="button" aria-expanded={open === 'cite'} onClick={() => toggle('cite')}>
          <Icon name="copy" />
          {t('card.cite')}
        </button>
        <span class="grow" />
        <IconButton icon="panel" label={t('action.openPanel')} onClick={props.onPanel} />
        <IconButton icon="more" label={t('action.more')} expanded={open === 'more'} onClick={() => toggle('more')} />
      </div>
      {open === 'cite' && <CitePanel {...props} />}
      {open === 'more' && <MoreActions {...props} />}
    </footer>
  );
}
