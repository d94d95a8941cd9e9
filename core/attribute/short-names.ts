const introduced = /((?:\p{Lu}[\p{L}’'-]+ (?:(?:of|for|and|on|the|&) ){0,2}){2,9})\((\p{Lu}[\p{Lu}-]{1,8})\)/gu;

/** Short names with what they stand for, as the article explains them: "Hill Farmers Union (HFU)". */
export function shortNamesIn(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [, long = '', short = ''] of text.matchAll(introduced)) {
    const words = long.trim().replace(/^(?:The|A|An) /, '');
    if (!names.has(short) && words.charAt(0) === short.charAt(0)) names.set(short, `${words} (${short})`);
  }
  return names;
}
