import type { Interview } from '../core/relation';
import { useText } from './i18n';

/** "Voice of America interview with Khawaja Asif", in the reader's language. */
export function useInterviewWords(): (interview: Interview) => string {
  const t = useText();
  return ({ venue, speaker }) => t('origin.interview', { venue, speaker });
}
