import { markOf, type Related, type RelatedClaim } from '../../core/relation';
import { claimTitle } from '../claim-title';
import { Glyph } from '../glyph';
import { Message, useFormat, useText } from '../i18n';
import { Icon } from '../icon';
import { useOutlet } from '../provenance';
import { textLanguage } from '../quote';

/** A claim worth a look, with the one thing that makes it so. */
export function ClaimLink(props: {
  readonly claim: RelatedClaim;
  /** Of the claim. */
  readonly language: string | null;
  readonly onShow: (id: string) => void;
}) {
  const { claim, onShow } = props;
  const t = useText();
  const mark = markOf(claim.related);
  const first = claim.related.find((related) => related.relation.kind === mark);
  return (
    <button type="button" class="claim-link" onClick={() => onShow(claim.id)}>
      <Glyph kind={mark} />
      <span class="grow">
        <span class="visually-hidden">{t(`mark.${mark}`)}: </span>
        <span class="claim-text" {...textLanguage(props.language)}>
          {claimTitle(claim.claim.text)}
        </span>
        {first !== undefined && (
          <span class="muted small claim-why">
            <Reason first={first} related={claim.related} />
          </span>
        )}
      </span>
      <Icon name="next" />
    </button>
  );
}

function Reason({ first, related }: { readonly first: Related; readonly related: readonly Related[] }) {
  const outlet = useOutlet();
  const format = useFormat();
  const { relation } = first;
  const bold = (text: string) => (
    <b class="strong">
      <bdi>{text}</bdi>
    </b>
  );
  const source = bold(outlet(first.source));
  switch (relation.kind) {
    case 'differs': {
      const same = related.filter((r) => r.relation.kind === 'differs' && r.relation.there === relation.there);
      const count = new Set(same.map((r) => r.source.id)).size;
      return <Message k="popup.differsThere" values={{ count, value: bold(format.value(relation.there)) }} />;
    }
    case 'disputed':
      return <Message k="popup.disputedThere" values={{ who: relation.by === null ? source : bold(relation.by) }} />;
    case 'backed':
      return <Message k="popup.backedThere" values={{ source }} />;
    case 'repeated':
    case 'context':
      return <Message k="popup.repeatedThere" values={{ source }} />;
  }
}
