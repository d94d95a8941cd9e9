import type { Span } from '../article';
import { forWords, isOneOf } from '../word-list';
import { type Context, type Reading, type Rule, spanOf, tight } from './reading';
import { isCapital, type Word } from './words';

/** What one holds, as a noun: "Kabul's view is that …". */
const stance = forWords(
  /^(?:positions?|views?|stance|stand|argument|complaint|grievance|message|demand|claim|assessment|contention|concern|fear|belief|accusation|allegation|charge|perception|suspicion|consensus|feeling|conviction)$/,
);
const being = /^(?:is|was|has|remains|remained)$/;

/** Nouns that tell what somebody holds, without a verb that says so. */
export const stances: Rule = { needs: stance, read: readStances };

function readStances(context: Context): Reading[] {
  const { words } = context;
  const readings: Reading[] = [];
  for (let i = 1; i + 2 < words.length; i++) {
    const word = words[i];
    if (!word || word.quoted) continue;
    const reading = stance.test(word.lower) ? (ownersView(context, i) ?? viewIn(context, i)) : null;
    if (reading) readings.push(reading);
  }
  return readings;
}

/** "Kabul's view is that …", "Pakistan's long-standing demand has been that …". */
function ownersView(context: Context, noun: number): Reading | null {
  const { words } = context;
  const verb = being.test(words[noun + 1]?.lower ?? '') ? noun + 1 : null;
  if (verb === null) return itIsTheView(context, noun);
  const that = words.slice(verb + 1, verb + 3).findIndex(({ lower }) => lower === 'that');
  const owner = ownerBefore(words, noun);
  if (that < 0 || owner === null) return null;
  return readingOf(context, { cue: spanOf(words, noun, verb), subject: owner, content: verb + 2 + that });
}

/** "It is Kabul’s position that …". */
function itIsTheView(context: Context, noun: number): Reading | null {
  const { words } = context;
  const owner = words[noun + 1]?.lower === 'that' ? ownerBefore(words, noun) : null;
  const first = owner ? words.findIndex(({ start }) => start === owner.start) : -1;
  if (!owner || !isOneOf('it', words[first - 2]?.lower) || !being.test(words[first - 1]?.lower ?? '')) return null;
  return readingOf(context, { cue: spanOf(words, noun, noun), subject: owner, content: noun + 2 });
}

/** "There is a growing belief in Islamabad that …". */
function viewIn(context: Context, noun: number): Reading | null {
  const { words } = context;
  if (!/^(?:in|among|within)$/.test(words[noun + 1]?.lower ?? '')) return null;
  const that = words.slice(noun + 2, noun + 7).findIndex(({ lower }) => lower === 'that');
  if (that < 1) return null;
  const subject = spanOf(words, noun + 2, noun + 1 + that);
  return readingOf(context, { cue: spanOf(words, noun, noun), subject, content: noun + 3 + that });
}

/** "Kabul's", "its", "the interim government's" before a noun and its adjectives. */
export function ownerBefore(words: readonly Word[], noun: number): Span | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const word = words[i];
    if (!word || word.quoted || (words[i + 1]?.gap ?? '').trim() !== '') return null;
    if (!/['’]s$|s['’]$/.test(word.text) && !/^(?:its|their|his|her)$/.test(word.lower)) continue;
    let from = i;
    while (from > 0 && i - from < 5 && isCapital(words[from]) && isCapital(words[from - 1]) && words[from]?.gap === ' ')
      from--;
    return spanOf(words, from, i);
  }
  return null;
}

function readingOf(
  { text, words, sentence }: Context,
  at: { cue: Span | null; subject: Span | null; content: number },
): Reading | null {
  const start = words[at.content]?.start;
  const content = start === undefined ? null : tight(text, { start, end: sentence.end });
  if (!at.cue || !at.subject || !content || content.end - content.start < 12) return null;
  return { cue: at.cue, subject: at.subject, antecedent: null, content: [content] };
}
