const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(${months.join('|')})[a-z]*\\.?`;
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
/** What may stand between a day and its year: "Tue Nov 19 21:57:01 UTC 2019". */
const clock = '(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[ap]m\\s+)?(?:[a-z]{2,4}\\s+)?)?';

/** "2023-04-14T07:22:31+05:00", "2023/04/14", "20230414": only at the beginning, as the day leads in all of these. */
const numbered = /^\s*(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?!\d)/;
const monthFirst = new RegExp(`\\b${month}\\s+${day},?\\s+${clock}(\\d{4})\\b`, 'i');
const dayFirst = new RegExp(`\\b${day}(?:\\s+of)?[\\s-]+${month},?[\\s-]+${clock}(\\d{4})\\b`, 'i');

/**
 * The day as a page writes it, in its own time zone: "November 18th, 2019 at 11:04" → "2019-11-18". Null for what could
 * be one of two days ("05/10/2018"), and for what no newspaper can have printed on the web.
 */
export function isoDay(value: string | null): string | null {
  if (!value) return null;
  const numbers = numbered.exec(value);
  if (numbers) return dayOf(numbers[1], numbers[3] ?? numbers[5], numbers[4] ?? numbers[6]);
  const american = monthFirst.exec(value);
  if (american) return dayOf(american[3], numberOf(american[1]), american[2]);
  const british = dayFirst.exec(value);
  return british && dayOf(british[3], numberOf(british[2]), british[1]);
}

const furniture = 'on|at|in|by|and|am|pm|min|mins|read|first|last';
/** Words in small letters, without those that go with dates and names. */
const running = new RegExp(`(?<![\\p{L}\\p{N}])(?!(?:${furniture})\\b)\\p{Ll}{2,}`, 'gu');
const mostRunning = 2;

/** The day that a line states as its own: "the accord of 15 August 2021 has failed" is a subtitle and states none. */
export function dayInLine(line: string): string | null {
  const isSentence = (line.match(running) ?? []).length > mostRunning;
  return isSentence && !/\b(?:published|updated|posted|modified)\b/i.test(line) ? null : isoDay(line);
}

function numberOf(name = ''): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function dayOf(year = '', month = '', day = ''): string | null {
  const iso = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return /^(?:19[5-9]|20)\d+-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(iso) ? iso : null;
}

/** The day in an article's address: "/2019/11/18/rain-falls", "/2019/nov/18/rain-falls". */
export function addressDay(address: string): string | null {
  const parts = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-])/i.exec(address);
  if (!parts) return null;
  const [, year, month = '', day] = parts;
  return isoDay(/\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
}
