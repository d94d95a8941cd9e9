import type { Party } from '../../core/claim';
import { useText } from '../i18n';
import { partiesOf, speakersOf, type TimelineItem } from './timeline-items';

/** Whose words are shown: one side, one speaker, or everyone. */
export interface Voices {
  readonly party: Party | null;
  readonly speaker: string | null;
}

export function isHeard({ party, speaker }: Voices, item: TimelineItem): boolean {
  return (party === null || item.party === party) && (speaker === null || item.speaker === speaker);
}

export function TimelineFilter(props: {
  readonly items: readonly TimelineItem[];
  readonly voices: Voices;
  readonly partyName: (party: Party) => string;
  readonly onChange: (voices: Voices) => void;
}) {
  const { items, voices, onChange } = props;
  const t = useText();
  const parties: readonly (Party | null)[] = [null, ...partiesOf(items)];
  const speakers = speakersOf(items.filter((item) => isHeard({ ...voices, speaker: null }, item)));
  return (
    <fieldset class="actions filter" aria-label={t('timeline.filter')}>
      {parties.map((party) => (
        <button
          key={party}
          type="button"
          class="chip"
          aria-pressed={voices.party === party}
          onClick={() => onChange({ party, speaker: null })}
        >
          {party === null ? t('timeline.everyone') : props.partyName(party)}
        </button>
      ))}
      {speakers.length > 1 && (
        <select
          class="field speakers"
          aria-label={t('timeline.speaker')}
          value={voices.speaker ?? ''}
          onChange={(event) => onChange({ ...voices, speaker: event.currentTarget.value || null })}
        >
          <option value="">{t('timeline.speakers')}</option>
          {speakers.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
