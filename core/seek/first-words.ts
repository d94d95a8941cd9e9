/**
 * The words that every match of a pattern begins with, in lower case: `whole` ones, and `begun` ones that any letters may
 * follow. /\b(?:den(?:y|ies)|reject\w*|no truth)\b/ → whole "deny", "denies", "no"; begun "reject".
 */
export interface FirstWords {
  readonly whole: ReadonlySet<string>;
  readonly begun: ReadonlySet<string>;
}

/** How a match can begin, read up to some point of the pattern. */
interface Opening {
  readonly letters: string;
  /** `outside` a word and not known to be at its edge, at its `edge`, `inside` it, past its end, or anywhere after. */
  readonly at: 'outside' | 'edge' | 'inside' | 'whole' | 'begun';
}

/** One step of a pattern: what it makes of an opening. */
type Step = (opening: Opening) => readonly Opening[];

/** A pattern that begins in more ways is not worth a list. */
const mostWays = 1000;

/** A pattern as it is written: reading it makes none. */
export type Form = Pick<RegExp, 'source' | 'ignoreCase' | 'unicode'>;

/** Null when the pattern does not tell how its matches begin, or when they may begin inside a word. */
export function firstWordsOf({ source, ignoreCase, unicode }: Form): FirstWords | null {
  // Then "s" and "k" stand for letters beyond ASCII too.
  if (ignoreCase && unicode) return null;
  const reader: Reader = { source, at: 0 };
  try {
    const openings = readChoice(reader)({ letters: '', at: 'outside' });
    const whole = openings.filter(({ at }) => at === 'whole').map(({ letters }) => letters);
    const begun = openings.filter(({ at }) => at === 'inside' || at === 'begun').map(({ letters }) => letters);
    const told = openings.length <= mostWays && whole.length + begun.length === openings.length;
    return told ? { whole: new Set(whole), begun: new Set(begun) } : null;
  } catch (reason) {
    if (reason === untold) return null;
    throw reason;
  }
}

/** Thrown where a match can begin with anything. */
const untold = new Error('The pattern does not tell how its matches begin.');

interface Reader {
  readonly source: string;
  at: number;
}

const stay: Step = (opening) => [opening];

function readChoice(reader: Reader): Step {
  const ways = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    ways.push(readSequence(reader));
  }
  return ways.length === 1 ? (ways[0] ?? stay) : (opening) => ways.flatMap((way) => way(opening));
}

function readSequence(reader: Reader): Step {
  const steps: Step[] = [];
  while (reader.at < reader.source.length && !isNext('|)', reader)) steps.push(readTimes(reader));
  return (opening) => {
    let openings: readonly Opening[] = [opening];
    for (const step of steps) {
      if (openings.every(isOver)) break;
      openings = openings.flatMap((one) => (isOver(one) ? [one] : step(one)));
    }
    return openings;
  };
}

/** Whether one of some signs comes next. */
const isNext = (signs: string, { source, at }: Reader) => at < source.length && signs.includes(source.charAt(at));

const isOver = ({ at }: Opening) => at === 'whole' || at === 'begun';

const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;

function readTimes(reader: Reader): Step {
  const step = readAtom(reader);
  if (!isNext('*+?{', reader)) return step;
  quantifier.lastIndex = reader.at;
  const found = quantifier.exec(reader.source);
  if (!found) return step;
  reader.at += found[0].length;
  const [sign = '', least] = found;
  const again: Step = sign.startsWith('?') ? step : (opening) => step(opening).map(onward);
  const mayLack = sign.startsWith('?') || sign.startsWith('*') || least === '0';
  return mayLack ? (opening) => [opening, ...again(opening)] : again;
}

/** After a part that may come again, any letters may follow. */
const onward = (opening: Opening): Opening => (opening.at === 'inside' ? { ...opening, at: 'begun' } : opening);

const group = /\((?:\?(?::|<?[=!]|<\w+>))?/y;

function readAtom(reader: Reader): Step {
  if (!isNext('(', reader)) return readCharacter(reader);
  group.lastIndex = reader.at;
  const opened = group.exec(reader.source)?.[0] ?? '';
  reader.at += opened.length;
  const inner = readChoice(reader);
  reader.at++;
  // What is only looked at takes no letters.
  return /[=!]$/.test(opened) ? stay : inner;
}

const escaped = /\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|.)/sy;
const characterClass = /\[(\^?)((?:\\.|[^\]\\])*)\]/sy;

/** Letters that all stand once. */
const letters = /[a-zA-Z]{2,}(?![*+?{])/y;

function readCharacter(reader: Reader): Step {
  const { source, at } = reader;
  letters.lastIndex = at;
  const word = letters.exec(source)?.[0];
  if (word !== undefined) {
    reader.at += word.length;
    return letter(word.toLowerCase());
  }
  for (const form of [escaped, characterClass]) {
    form.lastIndex = at;
    const found = form.exec(source);
    if (!found) continue;
    reader.at += found[0].length;
    return form === escaped ? stepFor(found[0]) : oneOf(found[1] === '^' ? null : (found[2] ?? ''));
  }
  reader.at++;
  return stepFor(source[at] ?? '');
}

/** A character of the pattern, or an escape. */
function stepFor(sign: string): Step {
  if (sign === '\\b' || sign === '^') return edge;
  if (sign === '$') return stay;
  if (sign === '\\s' || sign === '\\W') return gap;
  if (sign === '\\d') return digit;
  if (sign === '.' || /^\\[a-zA-Z\d]/.test(sign)) return anything;
  const character = sign.replace(/^\\/, '');
  return /[a-z0-9]/i.test(character) ? letter(character.toLowerCase()) : /\w/.test(character) ? anything : gap;
}

function oneOf(listed: string | null): Step {
  const characters = listed?.replace(/(\d)-(\d)/g, (_, from, to) => digits.slice(Number(from), Number(to) + 1));
  if (characters === undefined || /\\|[^ ]-[^ ]/.test(characters)) return anything;
  const steps = [...new Set(characters)].map(stepFor);
  return (opening) => steps.flatMap((step) => step(opening));
}

const edge: Step = (opening) => [{ ...opening, at: opening.at === 'inside' ? 'whole' : 'edge' }];
/** A letter after what is none stands at a word's edge. */
const gap: Step = edge;
const letter =
  (added: string): Step =>
  ({ letters, at }) => {
    if (at === 'outside') throw untold;
    return [{ letters: letters + added, at: 'inside' }];
  };
const anything: Step = ({ letters, at }) => {
  if (at !== 'inside') throw untold;
  return [{ letters, at: 'begun' }];
};

const digits = '0123456789';

/** Any digit, and any letters after it: which ones is not worth a list. */
const digit: Step = (opening) => {
  if (opening.at === 'inside') return anything(opening);
  return [...digits].flatMap((one) => letter(one)(opening)).map(onward);
};
