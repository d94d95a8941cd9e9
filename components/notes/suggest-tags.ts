/** At most this many are offered. */
const most = 6;

/** Known tags that fit what is being typed: those that begin with it first. Not those chosen already. */
export function suggestTags(known: readonly string[], chosen: readonly string[], typed: string): string[] {
  const words = fold(typed).replace(/^#+/, '').trim();
  const taken = new Set(chosen.map(fold));
  const free = known.filter((tag) => !taken.has(fold(tag)));
  const first = free.filter((tag) => fold(tag).startsWith(words));
  const inside = free.filter((tag) => !fold(tag).startsWith(words) && fold(tag).includes(words));
  return [...first, ...inside].slice(0, most);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
