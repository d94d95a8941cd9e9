import { useState } from 'preact/hooks';
import { type Citable, type CiteStyle, cite, type Quoted } from '../../core/cite';
import type { Reading } from '../../core/reading';
import type { Related, RelatedClaim } from '../../core/relation';
import { copyText } from '../copy-text';
import { useText } from '../i18n';
import { useOutlet, useSourceDate } from '../provenance';

interface CiteProps {
  readonly reading: Reading;
  readonly claim: RelatedClaim;
  readonly related: readonly Related[];
}

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly work: Citable;
  readonly quoted: Quoted;
}

const styles: readonly CiteStyle[] = ['plain', 'chicago', 'apa', 'csl'];

/** Copies a citation of the page or of one of the sources beside it. */
export function CitePanel(props: CiteProps) {
  const t = useText();
  const choices = useChoices(props);
  const [chosen, setChosen] = useState('page');
  const [status, setStatus] = useState('');
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0];
  const copy = async (style: CiteStyle) => {
    if (choice === undefined) return;
    const copied = await copyText(cite(choice.work, style, choice.quoted));
    setStatus(t(copied ? 'cite.copied' : 'cite.failed'));
  };
  return (
    <div class="cite">
      <select
        class="field"
        aria-label={t('card.cite')}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        {choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <div class="actions">
        {styles.map((style) => (
          <button key={style} type="button" class="button compact" onClick={() => void copy(style)}>
            {t(`cite.${style}`)}
          </button>
        ))}
      </div>
      <p class="status" role="status">
        {status}
      </p>
    </div>
  );
}

function useChoices({ reading, claim, related }: CiteProps): Choice[] {
  const t = useText();
  const outlet = useOutlet();
  const date = useSourceDate();
  const here = { text: claim.claim.text, speaker: claim.claim.attribution?.speaker?.name ?? null, verbatim: true };
  return [
    { id: 'page', label: t('source.this'), work: reading.article, quoted: here },
    ...related.map(({ source, statement }) => ({
      id: statement.id,
      // Several sources without an outlet would read alike.
      label: `${source.outlet ?? (source.title || outlet(source))} · ${date(source)}`,
      // Of a source told in the pack's own words the headline is not known.
      work: { ...source, isDescribed: statement.wording === 'paraphrase' },
      quoted: {
        text: statement.text,
        speaker: statement.speaker?.name ?? null,
        verbatim: statement.wording === 'verbatim',
      },
    })),
  ];
}
