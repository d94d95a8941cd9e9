import type { Reading } from '../../core/reading';
import type { RelatedClaim } from '../../core/relation';
import { linkToQuote } from '../../core/text-fragment';
import { useBackground } from '../background-context';
import { copyText } from '../copy-text';
import { useText } from '../i18n';
import { Icon, type IconName } from '../icon';

interface MoreProps {
  readonly reading: Reading;
  readonly claim: RelatedClaim;
  readonly onToast: (toast: { message: string; undo?: () => Promise<void> }) => void;
}

/** What is needed seldom: the link to the quote, and silence on this claim or this site. Both come back by an undo. */
export function MoreActions({ reading, claim, onToast }: MoreProps) {
  const t = useText();
  const background = useBackground();
  const { url } = reading.article;
  const { text } = claim.claim;
  const copy = async (address: string) => {
    const copied = await copyText(linkToQuote(address, text));
    onToast({ message: t(copied ? 'cite.linkCopied' : 'cite.failed') });
  };
  const muteClaim = async () => {
    await background.muteClaim(text);
    onToast({ message: t('card.claimMuted'), undo: () => background.unmuteClaim(text) });
  };
  const muteSite = async () => {
    const host = await background.muteSite();
    onToast({ message: t('card.siteMuted', { host }), undo: () => background.unmuteSite(host) });
  };
  const attempt = (work: () => Promise<void>) => () => {
    work().catch(() => onToast({ message: t('error.action') }));
  };
  return (
    <div class="actions">
      {url !== null && <Action icon="link" label={t('action.copyLink')} onClick={attempt(() => copy(url))} />}
      <Action icon="mute" label={t('card.muteClaim')} onClick={attempt(muteClaim)} />
      <Action icon="mute" label={t('card.muteSite')} onClick={attempt(muteSite)} />
    </div>
  );
}

function Action(props: { readonly icon: IconName; readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button compact" onClick={props.onClick}>
      <Icon name={props.icon} />
      {props.label}
    </button>
  );
}
