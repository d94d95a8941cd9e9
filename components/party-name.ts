import { type Party, parties } from '../core/claim';
import type { PackParty } from '../core/pack';
import { useFormat, useText } from './i18n';

/** What the reader sees for a party: the interface's own name, else the pack's in his language or another. */
export function usePartyName(own: readonly PackParty[] = []): (party: Party) => string {
  const t = useText();
  const { language } = useFormat();
  return (party) => {
    const known = parties.find((id) => id === party);
    if (known !== undefined) return t(`party.${known}`);
    const labels = own.find(({ id }) => id === party)?.labels ?? {};
    return labels[language] ?? labels.en ?? Object.values(labels)[0] ?? party;
  };
}
