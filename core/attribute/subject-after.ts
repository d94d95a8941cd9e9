import { forWords, isOneOf } from '../word-list';
import { isAside } from './asides';
import { cueForms } from './cue-verbs';
import type { Cue } from './cues';
import type { Stretch } from './subjects';
import { isCapital, type Word } from './words';

/** Words that may head a noun phrase without a capital. */
const determiner = forWords(
  /^(?:the|a|an|one|two|three|another|some|several|many|most|both|he|she|they|it|sources|officials|analysts|observers|experts|residents|police|reports|media|his|her|its|their|this|\d.*)$/,
);
const endsSubject = forWords(
  /^(?:on|at|during|after|while|when|as|before|to|but|via|through|upon|following|amid|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|later|late|last|this|referring|adding|speaking|told|that)$/,
);
const stop = forWords(/[;:“”"[\]—–]|--|''|``|\.\.\.|…/);

/** The subject after an inverted verb: “…,” said Asif, the defence minister. */
export function subjectAfter(words: readonly Word[], cue: Cue): Stretch | null {
  const from = cue.last + 1;
  const first = words[from];
  if (!first || first.quoted || first.gap.trim() !== '') return null;
  const noun = /^(?:\p{Ll}+(?:ist|er|or|man|woman|person|official|source)s?)$/u.test(first.lower);
  if (!isCapital(first) && !determiner.test(first.lower) && !noun) return null;
  let to = from;
  while (to + 1 < words.length && to - from < 40 && continues(words, to + 1, from)) to++;
  return { from, to };
}

function continues(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (!word || word.quoted || stop.test(word.gap)) return false;
  const aside = words.slice(from, at).some((before) => before.gap.includes(','));
  if (!aside && (endsSubject.test(word.lower) || (word.lower === 'in' && !beginsAPlace(words, at)))) return false;
  if (isOneOf('adding referring speaking told', word.lower)) return false;
  if (!word.gap.includes(',')) return true;
  if (!aside && !isCapital(words[from + 1]) && namesOne(words, at)) return true;
  return (
    isAside(words, at) ||
    (!isCapital(word) && !cueForms.has(word.lower) && !isOneOf('and or with but in on at', word.lower))
  );
}

/** "a police officer, Ali Qadir.": a name after the role, up to the clause's end. */
function namesOne(words: readonly Word[], at: number): boolean {
  let to = at;
  while (isCapital(words[to + 1]) && words[to + 1]?.gap === ' ') to++;
  return isCapital(words[at]) && to > at && to - at < 4 && !/^ $/.test(words[to + 1]?.gap ?? '.');
}

/** "the governor in Kandahar" goes on; "in a statement" does not. */
function beginsAPlace(words: readonly Word[], at: number): boolean {
  return (
    isCapital(words[at + 1]) &&
    !isOneOf(
      'January February March April May June July August September October November December',
      words[at + 1]?.text,
    )
  );
}
