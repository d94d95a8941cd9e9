import { choicesIn } from '../word-list';
import { type FirstWords, type Form, firstWordsOf } from './first-words';

/**
 * Words of which every match of a pattern has one, in lower case: of each choice the words at that place of it where they
 * are longest, as long words are rare. /\b(?:in the past|last (?:year|month))\b/ → "past"; "year", "month". Null when the
 * pattern does not tell.
 */
export function neededWordsOf(pattern: Form): FirstWords | null {
  // Then "s" and "k" stand for letters beyond ASCII too.
  if (pattern.ignoreCase && pattern.unicode) return null;
  const lists = choicesOf(pattern.source).map((choice) => rarestOf(choice, pattern));
  if (!lists.every((list) => list !== null)) return null;
  return {
    whole: new Set(lists.flatMap(({ whole }) => [...whole])),
    begun: new Set(lists.flatMap(({ begun }) => [...begun])),
  };
}

/** A group that is all of a pattern, but for the edges around it: the edges, what is in it. */
const wrapped = /^(\\b|\^)\(\?:(.*)\)(\\b|\$)?$/s;

/** /\b(?:a|b c)\b/ → "\b(?:a)\b", "\b(?:b c)\b" */
function choicesOf(source: string): string[] {
  return (choicesIn(source) ?? [source]).flatMap((choice) => {
    const [, before = '', inner, after = ''] = wrapped.exec(choice) ?? [];
    const choices = inner === undefined ? null : choicesIn(inner);
    return choices === null ? [choice] : choices.map((one) => `${before}${one}${after}`);
  });
}

/** What one of the parts between its spaces begins with: after a space, a word begins as at the edge of the match. */
function rarestOf(choice: string, { ignoreCase, unicode }: Form): FirstWords | null {
  const parts = partsOf(choice);
  const later = parts.flatMap((part) => (mayLack.test(part) ? [part.replace(mayLack, '\\b')] : []));
  let rarest: FirstWords | null = null;
  for (const part of [...parts, ...later]) {
    const words = plainFirst(part) ?? firstWordsOf({ source: part, ignoreCase, unicode });
    if (words && (rarest === null || shortestIn(words) >= shortestIn(rarest))) rarest = words;
  }
  return rarest;
}

/** "\bin the past\b" → "\bin ", "\bthe ", "\bpast\b" */
function partsOf(choice: string): string[] {
  const spaces = spacesIn(choice);
  return [-1, ...spaces].map((space, i) => {
    const part = choice.slice(space + 1, (spaces[i] ?? choice.length) + 1);
    return i === 0 ? part : `\\b${part}`;
  });
}

/** What a part begins with that begins with a plain word: most do. "\bpast " → "past". */
function plainFirst(part: string): FirstWords | null {
  const word = plainWord.exec(part)?.[1];
  return word === undefined ? null : { whole: new Set([word.toLowerCase()]), begun: new Set() };
}

const plainWord = /^\\b([a-z]{2,})(?: (?![?*+{])|\\b)/i;

/** Words that a match may have there, and the space behind them: "(?:the |an )?". */
const mayLack = /^\\b(?:\(\?:(?:[^()|]* \|)*[^()|]* \)[?*])+/;

/** Where spaces stand outside groups that every match has. */
function spacesIn(choice: string): number[] {
  const spaces: number[] = [];
  let depth = 0;
  for (const { 0: sign, index } of choice.matchAll(/\\.|[()[\] ]/gs)) {
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === ' ' && depth === 0 && !'?*+{'.includes(choice.charAt(index + 1))) spaces.push(index);
  }
  // What is behind the last space may be nothing but a look at what follows.
  return spaces.filter((at) => at + 1 < choice.length);
}

const shortestIn = ({ whole, begun }: FirstWords) => Math.min(...[...whole, ...begun].map((word) => word.length));
