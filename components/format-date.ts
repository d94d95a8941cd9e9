import type { Language } from '../messaging/protocol';
import { formatDigits } from './format-number';
import { gregorianMonths, longMonths, solarMonths } from './months';

/** ISO day, month or year → "14 Apr 2023", "Apr 2023", "2023" in the reader's language. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return iso;
  const name = month === undefined ? undefined : gregorianMonths[language][month - 1];
  const parts = [day === undefined ? undefined : formatDigits(day, language), name, formatDigits(year, language)];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** A value two sources differ on: each ISO date in it in words, with the month in full ("November 2022"). */
export function formatValue(value: string, language: Language): string {
  return value.replace(/\b\d{4}-\d{2}(-\d{2})?\b/g, (iso) => {
    const month = longMonths[Number(iso.slice(5, 7)) - 1];
    const shown = formatDate(iso, language);
    const short = gregorianMonths.en[Number(iso.slice(5, 7)) - 1];
    return language === 'en' && month !== undefined && short !== undefined ? shown.replace(short, month) : shown;
  });
}

/** The Afghan solar date of an ISO day, for Pashto and Dari; null where it is not used or the day is not known. */
export function formatSolarDate(iso: string, language: Language): string | null {
  if (language !== 'fa' && language !== 'ps') return null;
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return null;
  const parts = new Intl.DateTimeFormat('en-u-ca-persian', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(new Date(`${iso.slice(0, 10)}T12:00:00Z`));
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const month = solarMonths[language][number('month') - 1];
  return `${formatDigits(number('day'), language)} ${month ?? ''} ${formatDigits(number('year'), language)}`;
}

/** A moment, as the reader's clock shows it: "14 Apr 2023, 09:40". */
export function formatMoment(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  const clock = [date.getHours(), date.getMinutes()].map((value) => twoDigits(value, language)).join(':');
  return `${formatDate(day, language)}${language === 'en' ? ',' : '،'} ${clock}`;
}

function twoDigits(value: number, language: Language): string {
  return `${value < 10 ? formatDigits(0, language) : ''}${formatDigits(value, language)}`;
}
