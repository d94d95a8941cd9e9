import { type Party, parties } from '../core/claim';
import type { PackParty } from '../core/pack';
import { useText } from './i18n';
import { useWords } from './use-words';

/** What the reader sees for a party: the interface's own name, else the pack's in their language or another. */
export function usePartyName(own: readonly PackParty[] = []): (party: Party) => string {
  const t = useText();
  const words = useWords();
  return (party) => {
    const known = parties.find((id) => id === party);
    if (known !== undefined) return t(`party.${known}`);
    const labels = own.find(({ id }) => id === party)?.labels ?? {};
    return words(labels, labels.en ?? Object.values(labels)[0] ?? party);
  };
}
