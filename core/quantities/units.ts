/** Words that may stand between a number and what it counts. */
const describing =
  /^(?:other|more|additional|further|alleged|suspected|armed|innocent|afghan|pakistani|indian|chinese|american|foreign|local|senior|young|unidentified|wanted|hardcore|banned|security|terrorist|terrorism-related|militant|suicide|separate|different|major|new|of|the|its|their|these|those|such|civilian|military|police|peace|committee|staff|state|u\.s|us|ttp|tribal|women|indian-sponsored|high-profile|hard|core|cross-border|illegal|undocumented|registered|key)$/i;
const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  policemen: 'policeman',
  tribesmen: 'tribesman',
  gunmen: 'gunman',
  personnel: 'personnel',
  series: 'series',
  forces: 'force',
  lives: 'life',
  dead: 'dead',
  pieces: 'piece',
  kilometres: 'km',
  kilometers: 'km',
  kilometre: 'km',
  kilometer: 'km',
  km: 'km',
};
/** Words that end the phrase: nothing is counted beyond them. */
const closing =
  /^(?:to|in|on|at|by|from|since|were|was|are|is|have|had|has|and|or|for|with|during|after|before|as|that|who|which|when|while|than|per|a|an|into|across|per|compared|but|it|he|they|so|also|injured|killed|wounded|each|last|this|between|against|dead|compare[sd]?|reported|arrived|returned|crossed|died|remains?|came|marks?)$/i;

/** What a number counts: the head noun of the phrase after it, lower case and singular; null when not said. */
export function unitAfter(text: string, end: number): string | null {
  const words = wordsAfter(text, end);
  // "a 48-hour truce" counts hours.
  if (text.charAt(end) === '-')
    return words[0] === undefined ? null : singular((words[0].split('-')[0] ?? '').toLowerCase());
  let unit: string | null = null;
  for (const word of words) {
    const bare = word.replace(/[.’']+$|['’]s$/g, '');
    if (closing.test(bare) || (unit !== null && /^of$/i.test(bare))) break;
    if (unit !== null && isPlural(unit)) break;
    if (!/^(?:of|the|its|their|these|those|such|other|more|additional|further)$/i.test(bare)) unit = bare;
    if (/[.,;:)]$/.test(word)) break;
    if (!describing.test(bare) && isPlural(bare)) break;
  }
  return unit === null ? null : singular(unit.toLowerCase());
}

const wordAt = /\p{L}[\p{L}.’'-]*/uy;

/** Up to five words after a number, each after one space; a hyphen may stand before the first. */
function wordsAfter(text: string, end: number): string[] {
  const words: string[] = [];
  const near = text.slice(end, end + 80);
  for (let at = 0; words.length < 5 && (near[at] === ' ' || (at === 0 && near[at] === '-')); at = wordAt.lastIndex) {
    wordAt.lastIndex = at + 1;
    const word = wordAt.exec(near)?.[0];
    if (word === undefined) break;
    words.push(word);
  }
  return words;
}

function isPlural(word: string): boolean {
  return Object.hasOwn(irregular, word.toLowerCase()) || /[^s]s$/.test(word);
}

/** "attacks" → "attack", "countries" → "country", "bosses" → "boss". */
function singular(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
