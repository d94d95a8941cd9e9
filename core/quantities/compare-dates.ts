import type { DateMention } from '../claim';

type Stretch = Pick<DateMention, 'from' | 'to'>;

/** Whether two dates cannot be one, looked at no closer than so many characters of an ISO date: 4, 7 or 10. */
export function datesApart(a: Stretch, b: Stretch, width: number): boolean {
  const shared = Math.min(a.from.length, b.from.length, width);
  return a.from.slice(0, shared) > b.to.slice(0, shared) || b.from.slice(0, shared) > a.to.slice(0, shared);
}

/** The finest date that both ends share: 2022-11-21 to 2022-11-30 → "2022-11". */
export function commonDate({ from, to }: Stretch): string {
  const ends = [from.split('-'), to.split('-')] as const;
  const shared = ends[0].findIndex((part, index) => part !== ends[1][index]);
  return shared <= 0 ? from : ends[0].slice(0, shared).join('-');
}

/** A date to show, no wider than the text tells it: 2022-11-28 to 2022-12-04 → "2022-11-28 – 2022-12-04". */
export function stretchInWords({ from, to }: Stretch): string {
  const common = commonDate({ from, to });
  return common.length < Math.min(from.length, 7) ? `${from} – ${to}` : common;
}

/** Of the dates in a text those within the one named, however finely they are told: "2022" names "2022-11". */
export function datesNamed(dates: readonly DateMention[], name: string): DateMention[] {
  return dates.filter((date) => commonDate(date).startsWith(name) || name.startsWith(commonDate(date)));
}
