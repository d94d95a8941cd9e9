/** An ISO day, month or year on an axis: "2021-11" → 2021.83 */
export function yearOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}
