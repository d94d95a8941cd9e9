import { choicesIn, spelledOut } from '../word-list';

/**
 * What one word by itself can match of a pattern, and what is left of the pattern then.
 * /\b(?:den(?:y|ies)|reject\w*|no truth)\b/i → whole "deny", "denies"; begun "reject"; left /\b(?:no truth)\b/i.
 */
export interface SingleWords {
  /** In lower case. */
  readonly whole: ReadonlySet<string>;
  /** What any letters may follow, and what some must: "reject" of reject\w*, "accus" of accus\w+. */
  readonly begun: ReadonlySet<string>;
  readonly longer: ReadonlySet<string>;
  /** What tests each word, where all matches lie within one and cannot be listed. */
  readonly within: RegExp | null;
  /** Null when single words are all that the pattern matches. */
  readonly left: RegExp | null;
}

/** A pattern that lists its choices between the edges of words: /\b(?:a|b c)\b/. */
const listed = /^\\b\(\?:(.*)\)\\b$/s;

/** A pattern of letters alone: /\b\w{2,}ed\b/. */
const ofLetters = /^\\b(?:[a-z]|\\w|[*+]|\{\d+,?\d*\})+\\b$/;

export function singleWordsOf(pattern: RegExp): SingleWords {
  const { source, flags } = pattern;
  const found = { whole: new Set<string>(), begun: new Set<string>(), longer: new Set<string>(), within: null };
  if (flags === 'i' && ofLetters.test(source)) return { ...found, within: pattern, left: null };
  const inner = flags === 'i' ? listed.exec(source)?.[1] : undefined;
  const choices = inner === undefined ? null : choicesIn(inner);
  if (choices === null) return { ...found, left: pattern };
  const left = choices.filter((choice) => {
    const [, stem = '', ending] = /^(.*?)(\\w[*+])?$/s.exec(choice) ?? [];
    const words = spelledOut(stem.toLowerCase());
    if (!words?.every((word) => /^[a-z\d]+$/.test(word))) return true;
    const kind = ending === undefined ? found.whole : ending === '\\w*' ? found.begun : found.longer;
    for (const word of words) kind.add(word);
    return false;
  });
  return { ...found, left: left.length === 0 ? null : new RegExp(`\\b(?:${left.join('|')})\\b`, flags) };
}
