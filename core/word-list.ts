import { remembered } from './remembered';

/** Whether a word is one of a list: `isOneOf('and but or', word)`. A list is taken apart once, wherever it stands. */
export function isOneOf(list: string, word: string | undefined): boolean {
  return word !== undefined && (lists.get(list) ?? takeApart(list)).has(word);
}

/** The lists stand in our own code: they are not many. */
const lists = new Map<string, ReadonlySet<string>>();

function takeApart(list: string): ReadonlySet<string> {
  const words = new Set(list.split(' '));
  lists.set(list, words);
  return words;
}

/** A pattern for single words, for lists too long to be gone through at each word of a text. */
export interface WordPattern {
  readonly test: (word: string) => boolean;
}

/**
 * A pattern for names and other phrases, tried once for each: in the news the same ones come up again and again. A phrase
 * without its sign has no match: patterns with letters of all scripts take long to make, and most articles need few of them.
 */
export function forPhrases(pattern: RegExp, sign: RegExp | null = null): WordPattern {
  return { test: remembered((phrase) => (sign === null || sign.test(phrase)) && pattern.test(phrase)) };
}

/** The words that a pattern lists are looked up; only what is no plain word is left to a pattern, once for each word. */
export function forWords(pattern: RegExp): WordPattern {
  const listed = /^\^\(\?:(.*)\)\$$/s.exec(pattern.source)?.[1];
  const choices = listed === undefined || pattern.ignoreCase ? [] : (choicesIn(listed) ?? []);
  const words = new Set<string>();
  const others = choices.filter((choice) => {
    const spelled = spelledOut(choice);
    for (const word of spelled ?? []) words.add(word);
    return spelled === null;
  });
  if (words.size > 0 && others.length === 0) return { test: (word) => words.has(word) };
  const rest = words.size === 0 ? pattern : new RegExp(`^(?:${others.join('|')})$`, pattern.flags);
  const fits = remembered((word) => rest.test(word));
  return { test: (word) => words.has(word) || fits(word) };
}

/**
 * The alternatives of a pattern, those inside groups left together: "a|b(?:c|d)" → "a", "b(?:c|d)"; null when a group ends that
 * did not begin, as in what stands between the first and the last mark of "(?:a|b)c(?:d|e)".
 */
export function choicesIn(source: string): string[] | null {
  const choices: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of source.matchAll(/\\.|[()[\]|]/gs)) {
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    if (depth < 0) return null;
    if (sign === '|' && depth === 0) {
      choices.push(source.slice(from, index));
      from = index + 1;
    }
  }
  return [...choices, source.slice(from)];
}

/** A letter, a set of letters or a group, and whether it may be missing. */
const part = /([a-zA-Z\d'’-]|\[[a-zA-Z’']+\]|\(\?:((?:[^()[\]\\.*+{}^$])*)\))(\?)?/y;

const plainWord = /^[a-zA-Z\d'’-]+$/;

/** Every word that an alternative stands for: "colou?rs?" → four; null when they cannot be listed. */
export function spelledOut(choice: string): string[] | null {
  if (plainWord.test(choice)) return [choice];
  let words = [''];
  for (let at = 0; at < choice.length; ) {
    part.lastIndex = at;
    const [whole, sign = '', inner, mayLack] = part.exec(choice) ?? [];
    const endings = inner === undefined ? sign.replace(/[[\]]/g, '').split('') : endingsIn(inner);
    if (whole === undefined || endings === null) return null;
    const longer = words.flatMap((word) => endings.map((ending) => word + ending));
    words = mayLack === undefined ? longer : [...words, ...longer];
    at += whole.length;
  }
  return words;
}

function endingsIn(group: string): string[] | null {
  const endings = choicesIn(group)?.map(spelledOut);
  return endings?.every((list) => list !== null) ? endings.flat() : null;
}
