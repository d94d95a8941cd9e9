const short = /\((\p{Lu}[\p{Lu}-]{1,8})\)/gu;
const long = /(?:\p{Lu}[\p{L}’'-]+ (?:(?:of|for|and|on|the|&) ){0,2}){2,9}$/u;
/** No name of a body is longer, in UTF-16 units. */
const LONGEST = 100;

/** Short names with what they stand for, as the article explains them: "Hill Farmers Union (HFU)". */
export function shortNamesIn(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { 1: letters = '', index } of text.matchAll(short)) {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const words =
      long
        .exec(before)?.[0]
        .trim()
        .replace(/^(?:The|A|An) /, '') ?? '';
    if (!names.has(letters) && words.charAt(0) === letters.charAt(0)) names.set(letters, `${words} (${letters})`);
  }
  return names;
}
