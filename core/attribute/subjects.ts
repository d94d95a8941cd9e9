import { isOneOf } from '../word-list';
import { acrossApposition, asideStart, isAside, isStop, leadIn, openAppositionStart, opener } from './asides';
import { isCharge } from './charges';
import { cueForms } from './cue-verbs';
import type { Cue } from './cues';
import { isDocument } from './roles';
import { isVerbal, pastForms } from './verb-forms';
import { adverb } from './verb-neighbours';
import { isCapital, type Word } from './words';

/** Word indexes, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The subject before a finite verb: back to the clause's head, appositions included; null when there is none. */
export function subjectBefore(words: readonly Word[], cue: Pick<Cue, 'first'>): Stretch | null {
  const to = cue.first - 1;
  const gap = words[cue.first]?.gap ?? '';
  if (to >= 0 && /^ (?:—|–|―|--|-) $/.test(gap)) return acrossDashes(words, to);
  if (to < 0 || isStop(gap)) return null;
  if (gap.includes(')')) return parenthesisBefore(words, cue);
  if (words[to]?.quoted || isOneOf('and but or then that', words[to]?.lower)) return null;
  // "though she noted | she …": a pronoun is a subject by itself, whatever stands before it.
  if (isOneOf('who which he she they we i', words[to]?.lower) && gap.trim() === '' && !joinsNames(words, to - 1))
    return { from: to, to };
  const relative = gap.includes(',') ? beforeAside(words, to) : null;
  if (relative !== null) return { from: relative, to: relative };
  const named = gap === ' ' ? beforeDay(words, to) : null;
  if (named !== null) return trimmed(words, { from: acrossApposition(words, named) ?? named, to: named });
  const told = gap.includes(',') ? beforeTold(words, to) : null;
  if (told !== null) return trimmed(words, { from: chunkStart(words, told), to: told });
  const from = gap.includes(',')
    ? acrossApposition(words, to)
    : openAppositionStart(words, cue.first, chunkStart(words, to));
  return from === null ? null : withoutVerbOfItsOwn(words, { from, to });
}

/** A subject without what is told of it before the verb. */
function withoutVerbOfItsOwn(words: readonly Word[], { from, to }: Stretch): Stretch | null {
  // "The minister while talking to reporters | said".
  if (
    from > 1 &&
    isOneOf('while when after before upon', words[from - 1]?.lower) &&
    /ing$/.test(words[from]?.lower ?? '')
  )
    return trimmed(words, { from: chunkStart(words, from - 2), to: from - 2 });
  // "the TTP, …, has in the past | threatened": the verb began before an aside of its own.
  if (from > 0 && isOneOf('has have had is was were are will would', words[from]?.lower))
    return subjectBefore(words, { first: from });
  return trimmed(words, { from, to: beforeOccasion(words, from, to) });
}

/** "Raza, who, on Monday, | warned": the word before a short aside, where it is "who"; null for other words. */
export function beforeAside(words: readonly Word[], to: number): number | null {
  const start = asideStart(words, to);
  const before = words[start - 1];
  return before && to - start < 6 && !before.quoted && isOneOf('who which', before.lower) ? start - 1 : null;
}

/** "The envoy, Gul Raza, on Monday night | said": the word before a day that no comma parts from the verb; null without. */
function beforeDay(words: readonly Word[], to: number): number | null {
  const start = asideStart(words, to);
  if (start === 0 || to - start > 3 || words[start]?.gap !== ', ' || words[start - 1]?.quoted) return null;
  const said = words.slice(start, to + 1).map(({ lower }) => lower);
  return onDay.test(said.join(' ')) ? start - 1 : null;
}

const onDay = /^(?:(?:early|late|earlier) )?on \w+day(?: (?:night|morning|evening|afternoon))?$/;

/** "Officials, the report stated, | accused": the word before the reporting words between commas; null without them. */
function beforeTold(words: readonly Word[], to: number): number | null {
  const form = cueForms.get(words[to]?.lower ?? '');
  if (form?.kind !== 'say' || form.tense === 'ing' || form.tense === 'base') return null;
  const start = asideStart(words, to);
  const own = start < to && start > 0 && to - start < 7 && (words[start]?.gap ?? '').includes(',');
  return own && !words[start - 1]?.quoted && !isOneOf('who which that', words[start]?.lower) ? start - 1 : null;
}

/** "Asif – the defence minister – said". */
function acrossDashes(words: readonly Word[], to: number): Stretch | null {
  for (let i = to; i > 0 && to - i < 30; i--) {
    if (words[i]?.quoted) return null;
    if (/^ (?:—|–|―|--|-) $/.test(words[i]?.gap ?? '')) return trimmed(words, { from: chunkStart(words, i - 1), to });
  }
  return null;
}

/** "Asif in an interview | said": the occasion is no part of the subject. */
function beforeOccasion(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to && i < from + 40; i++) {
    const occasion = /^(?:statement|interview|tweet|post|speech|letter|briefing|message|address|conference)$/;
    if (
      words[i]?.lower === 'in' &&
      isOneOf('a an his her its', words[i + 1]?.lower) &&
      words.slice(i + 2, i + 5).some((word) => occasion.test(word.lower))
    )
      return i - 1;
    if (
      isOneOf('on early late earlier', words[i]?.lower) &&
      words.slice(i + 1, i + 3).some((word) => /day$/.test(word.lower))
    )
      return i - 1;
    if (isOneOf('during earlier recently', words[i]?.lower)) return i - 1;
    if (isOneOf('last this', words[i]?.lower) && isOneOf('week month year', words[i + 1]?.lower)) return i - 1;
  }
  return to;
}

/** "Khan (PTI) said", "Asif – the minister – said". */
function parenthesisBefore(words: readonly Word[], cue: Pick<Cue, 'first'>): Stretch | null {
  const gap = words[cue.first]?.gap ?? '';
  if (!/^\.?\)\s*,?\s*$/.test(gap)) return null;
  let at = cue.first - 1;
  while (at > 0 && !words[at]?.gap.includes('(')) at--;
  if (at <= 0 || cue.first - at > 8) return null;
  const from = chunkStart(words, at - 1);
  // "Gul Raza, head of the Delta Institute (DI), | said"
  const head = words[from]?.gap === ', ' && isAside(words, from) ? acrossApposition(words, at - 1) : null;
  return trimmed(words, { from: head ?? from, to: cue.first - 1 });
}

/** Leftmost word of the noun phrase that ends at `to`. */
function chunkStart(words: readonly Word[], to: number): number {
  let from = to;
  while (from > 0) {
    const gap = words[from]?.gap ?? '';
    const before = words[from - 1];
    if (!before || before.quoted || to - from > 40 || isStop(gap) || gap.includes(',')) break;
    if (gap.includes('(') && !words.slice(from, to + 1).some((word) => word.gap.includes(')'))) break;
    if (opener.test(before.lower) && !joinsNames(words, from - 1)) break;
    // "said | the U.S. would ask"
    if (isOneOf('said says', before.lower)) break;
    from--;
  }
  return from;
}

/** "Pakistan and Afghanistan agreed": an "and" between two names at a clause's head belongs to the subject. */
function joinsNames(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'and') return false;
  const [left, right] = [words[at - 1], words[at + 1]];
  if (!left || !right || (words[at]?.gap ?? '').trim() !== '') return false;
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
    const word = words[i];
    if (
      !word ||
      isStop(words[i + 1]?.gap ?? '') ||
      (words[i + 1]?.gap ?? '').includes(',') ||
      (opener.test(word.lower) && word.lower !== 'and')
    )
      break;
    if (isVerbal(word) && !isDocument.test(word.lower)) return false;
  }
  return true;
}

/** Drops adverbs, conjunctions and time phrases from the front. */
export function trimmed(words: readonly Word[], at: Stretch): Stretch | null {
  let { from } = at;
  for (; from <= at.to; from++) {
    const word = words[from];
    if (!word) return null;
    const time =
      isOneOf('monday tuesday wednesday thursday friday saturday sunday', word.lower) && !/['’]s$/.test(word.text);
    if (time || opener.test(word.lower)) continue;
    // "…, a charge Kabul denies": the clause is about the charge, its subject comes after.
    if (isCharge(words, from) && from + 2 <= at.to) {
      from++;
      continue;
    }
    // "whether or | not the tank was used"
    if (word.lower === 'not' && words[from - 1]?.lower === 'or') return null;
    if (!leadIn.test(word.lower)) break;
    // "In Kabul Asif said": the phrase's own noun goes with its preposition.
    if (isOneOf('on in at during', word.lower) && at.to - from >= 2) from++;
  }
  let { to } = at;
  while (to > from && isTrailing(words[to])) to--;
  return from <= to ? { from, to } : null;
}

/** "He | further", "the Taliban | repeatedly". */
function isTrailing(word: Word | undefined): boolean {
  if (word === undefined || isCapital(word)) return false;
  const { lower } = word;
  if (isOneOf('however meanwhile too also though then later further again now already often', lower)) return true;
  return lower.endsWith('ly') && adverb.test(lower);
}

/** The subject of the sentence as far as words alone show it: what stands before its first verb. */
export function mainSubject(words: readonly Word[], before: number, from = 1): Stretch | null {
  for (let i = from; i < before; i++) {
    const word = words[i];
    if (!word || word.quoted) break;
    if (!isVerbal(word) && !pastForms.test(word.lower)) continue;
    // "the press bureau"
    if (isDocument.test(word.lower) && isOneOf('the a an', words[i - 1]?.lower)) continue;
    // "Raza, who leads the talks, said": the clause about him has a verb of its own.
    if (isOneOf('who which that', words[i - 1]?.lower)) continue;
    const to = i - 1;
    const aside = word.gap === ', ' ? acrossApposition(words, to) : null;
    const chunk = trimmed(words, { from: aside ?? chunkStart(words, to), to });
    if (chunk) return chunk;
  }
  return null;
}
