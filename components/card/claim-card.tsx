import { useState } from 'preact/hooks';
import { summariseOrigins } from '../../core/origins/origin-summary';
import type { Reading } from '../../core/reading';
import type { Related, RelatedClaim } from '../../core/relation';
import { useBackground } from '../background-context';
import { useText } from '../i18n';
import { NotesOnClaim } from '../notes/notes-on-claim';
import { OriginLine } from '../origin-line';
import { StatementItem } from '../statement-item';
import { useToast } from '../toast';
import { headingKind, useRelationTitle } from '../use-relation-title';
import { CardFooter } from './card-footer';
import { CardHeader } from './card-header';
import { Values } from './values';
import { Why } from './why';

/** More than three are read better in the side panel. */
const shownStatements = 3;

export function ClaimCard(props: { readonly reading: Reading; readonly claim: RelatedClaim }) {
  const { reading, claim } = props;
  const t = useText();
  const background = useBackground();
  const titleOf = useRelationTitle();
  const toast = useToast();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [writing, setWriting] = useState(false);
  const related = claim.related.filter((r) => !hidden.has(r.statement.id));
  const hide = async ({ statement }: Related) => {
    await background.hidePair(claim.claim.text, statement.id);
    setHidden((ids) => new Set([...ids, statement.id]));
    toast.show({
      message: t('card.pairHidden'),
      undo: async () => {
        await background.showPair(claim.claim.text, statement.id);
        setHidden((ids) => new Set([...ids].filter((id) => id !== statement.id)));
      },
    });
  };
  const openPanel = () => void background.openPanel().catch(() => toast.show({ message: t('error.action') }));
  const summary = summariseOrigins(related, reading.origins);
  const rest = related.length - shownStatements;
  return (
    <>
      <CardHeader kind={headingKind(related)} title={titleOf(related)} said={saidBy(reading, claim)} />
      <Values related={related} />
      {related.length === 0 && <p class="card-empty muted">{t('card.onlyHereBody')}</p>}
      <ul class="statements">
        {related.slice(0, shownStatements).map((one) => (
          <StatementItem key={one.statement.id} related={one} onHide={() => hide(one)} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="card-more" onClick={openPanel}>
          {t('card.more', { count: rest })}
        </button>
      )}
      {related[0] !== undefined && <Why related={related[0]} />}
      {summary !== null && <OriginLine summary={summary} />}
      <NotesOnClaim reading={reading} claim={claim} writing={writing} onWriting={setWriting} onToast={toast.show} />
      <CardFooter
        reading={reading}
        claim={claim}
        related={related}
        onNote={() => setWriting(true)}
        writing={writing}
        onToast={toast.show}
        onPanel={openPanel}
        toast={toast.view}
      />
    </>
  );
}

/** ["Khawaja Asif · Defence Minister", "Example Times"] */
function saidBy(reading: Reading, { claim }: RelatedClaim): string[] {
  const speaker = claim.attribution?.speaker;
  const voice = [speaker?.name, speaker?.role].filter((part) => part != null).join(' · ');
  return [voice, reading.article.outlet ?? ''];
}
