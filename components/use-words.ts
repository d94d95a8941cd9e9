import type { Labels } from '../core/pack';
import { useFormat } from './i18n';

/** Picks a pack's words in the reader's language, else `other`. */
export function useWords(): (labels: Labels | undefined, other: string) => string {
  const { language } = useFormat();
  return (labels, other) => labels?.[language] ?? other;
}
