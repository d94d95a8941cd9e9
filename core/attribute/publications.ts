import type { Span } from '../article';
import type { Speaker } from '../claim';
import { remembered } from '../remembered';
import { runFrom } from './bodies';
import type { Memory } from './memory';
import { type Context, spanOf } from './reading';
import type { Scene } from './scene';
import { bodyOf, mentionsWithin, unknownAt } from './speaker-of';
import { publication, tells } from './tells';
import { isCapital, type Word, withoutPossessive } from './words';

/** Remembers the publications that a sentence names by what they are. */
export function noticePublications(scene: Scene, memory: Memory, { words, marks }: Context): void {
  if ((marks & tells.publication) === 0) return;
  for (const [noun, word] of words.entries()) {
    if (publication.test(word.lower) && !isCapital(word)) noteOutlet(scene, memory, { words, noun });
  }
}

/** "the Hill Review magazine", "the magazine Hill Review": whose "the magazine" and "the article" are from then on. */
function noteOutlet(scene: Scene, memory: Memory, at: { words: readonly Word[]; noun: number }): void {
  const written = nameAfter(at.words, at.noun + 1) ?? nameBefore(at.words, at.noun - 1);
  if (!written) return;
  const mention = mentionsWithin(scene.mentions, written).find(({ entity }) => entity.kind === 'organisation');
  const name = withoutPossessive(scene.text.slice(written.start, written.end));
  const outlet = mention ? bodyOf(mention) : unknownAt(name, written);
  const noun = at.words[at.noun]?.lower ?? '';
  for (const called of [noun, 'article', 'essay', 'piece', 'editorial']) memory.outlets.set(called, outlet);
}

function nameAfter(words: readonly Word[], from: number): Span | null {
  return isCapital(words[from]) && words[from]?.gap === ' ' ? spanOf(words, from, runFrom(words, from)) : null;
}

function nameBefore(words: readonly Word[], to: number): Span | null {
  const last = words[to];
  if (!isCapital(last) || last === undefined || words[to + 1]?.gap !== ' ' || nobodys.test(last.lower)) return null;
  let from = to;
  while (from > 0 && words[from]?.gap === ' ' && isCapital(words[from - 1]) && words[from - 1]?.lower !== 'the') from--;
  return spanOf(words, from, to);
}

/** "a Pakistani newspaper", "the US-based channel", "The magazine". */
const nobodys =
  /(?:ani|ian|ish|ese|can|ghan|-\p{Ll}+|^(?:the|an?|this|his|its|us|uk|urdu|pashto|x|facebook|youtube|telegram|whatsapp))$/u;

const outletNoun = remembered(
  (words) =>
    /^[Tt]he (magazine|newspaper|daily|weekly|journal|website|channel|broadcaster|article|essay|piece|editorial)$/.exec(
      words,
    )?.[1] ?? '',
);

/** "the magazine", "the article". */
export const mayBeOutlet = (words: string) => outletNoun(words) !== '';

/** The outlet that the article calls so; null for other words. */
export function outletCalledAgain({ outlets }: Memory, words: string): Speaker | null {
  return outlets.get(outletNoun(words)) ?? null;
}
