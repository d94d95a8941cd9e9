import type { Language } from '../messaging/protocol';

// Browsers know no Pashto numbers; Dari writes the same digits and separators.
const numberLocale = { en: 'en-GB', ur: 'ur-PK', ps: 'fa-AF', fa: 'fa-AF' } satisfies Record<Language, string>;

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(numberLocale[language], { maximumFractionDigits: 2 }).format(value);
}

/** Digits alone, without separators: years, days and clock times. */
export function formatDigits(value: number, language: Language): string {
  return new Intl.NumberFormat(numberLocale[language], { useGrouping: false }).format(value);
}
