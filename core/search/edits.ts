/** How many slips a word may hold: short ones none, or every word would do. */
export function slipsIn(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** From this length on, the beginning of a longer word is known too, slip or not. */
const longEnough = 5;

/**
 * How many letters must be added, dropped, changed or swapped to make `typed` into `name`, or into a beginning of it;
 * null for more than `slipsIn` allows. The first letter must be right.
 */
export function slipsBetween(typed: string, name: string): number | null {
  const most = slipsIn(typed);
  if (most === 0 || typed[0] !== name[0] || name.length < typed.length - most) return null;
  const isWhole = typed.length < longEnough;
  if (isWhole && name.length > typed.length + most) return null;
  const last = lastRow(typed, name.slice(0, typed.length + most));
  const least = isWhole ? (last[name.length] ?? most + 1) : Math.min(...last);
  return least <= most ? least : null;
}

/** Edits from `typed` to each beginning of `name`, two neighbours swapped counting as one. */
function lastRow(typed: string, name: string): readonly number[] {
  let before: number[] = [];
  let row = Array.from({ length: name.length + 1 }, (_, i) => i);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= name.length; j++) {
      const changed = (row[j - 1] ?? 0) + Number(typed[i - 1] !== name[j - 1]);
      const shifted = Math.min(row[j] ?? 0, next[j - 1] ?? 0) + 1;
      const isSwap = i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1];
      next[j] = Math.min(changed, shifted, isSwap ? (before[j - 2] ?? 0) + 1 : changed);
    }
    before = row;
    row = next;
  }
  return row;
}
