/** Whether a wording cannot be read as `parsePattern` has it: a part is missing, or none of them is one to find. */
export function isBroken(pattern: string): boolean {
  const parts = pattern.split('+').map((part) => part.trim());
  return parts.every((part) => mark.test(part)) || parts.some((part) => elementsOf(part).some(isIncomplete));
}

/** What only goes with a part: forbidden, told before, by whose voice. */
const mark = /^[!~@]/;

const elementsOf = (part: string) => part.replace(mark, '').split(/>>?/);

/** "slot=value:one|other", of which each must hold something. */
function isIncomplete(element: string): boolean {
  const names = element.split(':');
  const [slot = '', ...values] = names.length > 1 ? (names[0] ?? '').split('=') : ['none'];
  const alternatives = (names.at(-1) ?? '').split('|');
  return names.length > 2 || [slot, ...values, ...alternatives].some((name) => name.trim() === '');
}
