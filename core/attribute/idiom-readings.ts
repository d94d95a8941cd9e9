import { isOneOf } from '../word-list';
import { cueForms } from './cue-verbs';
import { groupStart } from './cues';
import { type Context, type Reading, type Rule, spanOf, tight } from './reading';
import { type Stretch, subjectBefore } from './subjects';
import type { Word } from './words';

/**
 * Turns of phrase that report, each a row of words: `|` parts other words for one place, `~n` stands for up to n words
 * of any kind.
 */
const idioms: readonly string[] = [
  'is|was|are|were|remains|remained of the ~2 view|opinion|belief',
  'takes|took|take|taking ~1 exception|umbrage to|at|with',
  'takes|took|take|taking ~1 issue with',
  'takes|took|take|taking a ~1 swipe|dig|jab|shot at',
  'takes|took|take|taking aim at',
  'takes|took|take|taking up the ~1 issue|matter of|that',
  'takes|took|take|taking a ~2 line|view|stand|position ~4 that|on',
  'raises|raised|raising the ~1 issue|matter|question of|that',
  'draws|draw|drew|drawn|drawing ~4 attention to',
  'points|pointed|pointing the|a|an ~2 finger|fingers at',
  'points|pointed|pointing fingers at',
  'lays|laid|puts|put|pins|pinned|places|placed|shifts|shifted the ~1 blame|onus|responsibility ~4 on|upon|at',
  'holds|held|hold|holding ~6 responsible|accountable|liable for',
  'casts|cast|casting doubt|doubts|aspersions on|over',
  'comes|came|come|coming down hard|heavily on',
  'comes|came|come|coming out ~1 against|with',
  'throws|threw|throwing his|her|its|their weight behind',
  'leaves|left|leaving no doubt that',
  'makes|made|making no secret of|that',
  'makes|made|making the ~1 case|point|argument for|that',
  'begs|begged|beg to differ',
  'heaps|heaped|showers|showered praise on|upon',
  'finds|found|find fault with',
  'serves|served|serving notice that|on',
  'sounds|sounded|sounding the alarm over|about|that|on',
  'sounds|sounded|strikes|struck a ~2 tone|note',
  'vents|vented|venting his|her|its|their ~1 anger|fury|ire|frustration at|on|over|with',
  'puts|put|pegs|pegged|gives|gave|places|placed|estimates|estimated the ~8 at|as',
  'gives|gave|giving ~2 word|assurance|guarantee|undertaking that|to',
  'is|was|went|goes|gone on record as|saying',
  'goes|went|gone|going as|so far as to say|claim|suggest|declare that',
  'commits|committed|committing|binds|bound|binding itself|themselves|himself to',
  'undertakes|undertook|undertaken to',
  'posts|posted|shares|shared|uploads|uploaded ~12 caption|captioned',
  'keeps|kept|keeping mum|silent on|about|over',
  'claims|claimed|claiming|takes|took|take|taking|accepted|accepts responsibility|credit for',
  'trades|traded|trade|trading|exchanged|exchange ~1 blame|accusations|barbs|threats|charges',
  'has|have|had this to say',
  'sees|saw|see it otherwise|differently',
];

type Place = readonly string[] | { readonly upTo: number };

const byFirst: ReadonlyMap<string, readonly (readonly Place[])[]> = tableOf(idioms);

function tableOf(rows: readonly string[]): Map<string, Place[][]> {
  const table = new Map<string, Place[][]>();
  for (const row of rows) {
    const [first = '', ...rest] = row.split(' ');
    const places = rest.map(
      (part): Place => (part.startsWith('~') ? { upTo: Number(part.slice(1)) } : part.split('|')),
    );
    for (const word of first.split('|')) table.set(word, [...(table.get(word) ?? []), places]);
  }
  return table;
}

/** Of each row the words of its most telling place: the one whose words are all the longest. */
const telling = new Set(idioms.flatMap(tellingOf));

function tellingOf(row: string): string[] {
  const places = row.split(' ').filter((part) => !part.startsWith('~'));
  const shortest = (place: string) => Math.min(...place.split('|').map(({ length }) => length));
  return places.reduce((best, place) => (shortest(place) > shortest(best) ? place : best)).split('|');
}

/** "was of the view that …", "took exception to …", "put the toll at …". */
export const turnsOfPhrase: Rule = { needs: { test: (word) => telling.has(word) }, read: readIdioms };

function readIdioms(context: Context): Reading[] {
  const { words } = context;
  const readings: Reading[] = [];
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    // "was held responsible for": who holds so is not told here.
    if (isOneOf('is are was were been being be', words[i - 1]?.lower)) continue;
    const rows = word && !word.quoted ? byFirst.get(word.lower) : undefined;
    const last = rows === undefined ? null : firstEnd(words, i + 1, rows);
    const reading = last === null ? null : readingAt(context, i, last);
    if (reading) readings.push(reading);
  }
  return readings;
}

function firstEnd(words: readonly Word[], from: number, rows: readonly (readonly Place[])[]): number | null {
  for (const row of rows) {
    const end = endOf(words, from, row);
    if (end !== null) return end;
  }
  return null;
}

/** Last word of a row that begins here; null where the words differ. */
function endOf(words: readonly Word[], from: number, [place, ...rest]: readonly Place[]): number | null {
  if (place === undefined) return from - 1;
  if ('upTo' in place) {
    for (let skipped = 0; skipped <= place.upTo; skipped++) {
      if (skipped > 0 && !stands(words[from + skipped - 1])) return null;
      const end = endOf(words, from + skipped, rest);
      if (end !== null) return end;
    }
    return null;
  }
  return stands(words[from]) && place.includes(words[from]?.lower ?? '') ? endOf(words, from + 1, rest) : null;
}

function stands(word: Word | undefined): boolean {
  return word !== undefined && !word.quoted && !/[,;:—–]/.test(word.gap);
}

function readingAt({ text, words, sentence }: Context, at: number, last: number): Reading | null {
  const subject = subjectAt(words, at);
  const cue = spanOf(words, at, last);
  const start = contentStart(words, at, last) ?? cue?.end ?? sentence.end;
  const content = tight(text, { start, end: sentence.end });
  if (isToldBelow(words, last) || !subject || !cue || !content || content.end - content.start < 8) return null;
  return { cue, subject: spanOf(words, subject.from, subject.to), antecedent: null, content: [content] };
}

function subjectAt(words: readonly Word[], at: number): Stretch | null {
  const subject = subjectBefore(words, { first: groupStart(words, at) });
  return subject && !isOneOf('it this that there what which', words[subject.from]?.lower) ? subject : null;
}

/** "…, saying that …": a word of its own tells the rest, and more plainly. */
function isToldBelow(words: readonly Word[], last: number): boolean {
  return words.some(
    ({ gap, lower, quoted }, i) => i > last + 1 && !quoted && gap === ', ' && cueForms.get(lower)?.tense === 'ing',
  );
}

/** Past "that"; the figure that a toll is put at belongs to what is told, and so does what it is the toll of. */
function contentStart(words: readonly Word[], at: number, last: number): number | null {
  const toll = words[at + 1];
  if (isOneOf(reckoning, words[at]?.lower) && isOneOf('at as', words[last]?.lower) && toll?.lower === 'the')
    return toll.start;
  const next = words[last + 1];
  return next?.lower === 'that' ? (words[last + 2]?.start ?? null) : (next?.start ?? null);
}

const reckoning = 'puts put pegs pegged gives gave places placed estimates estimated';
