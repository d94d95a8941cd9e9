import type { Speaker } from '../claim';
import { remembered } from '../remembered';
import type { Here, Said, Scene } from './scene';
import { bodyOf, mentionsWithin, nameAsWritten } from './speaker-of';
import { withoutPossessive } from './words';

/** A body of the pack, where words name it and no more. */
export function namedBody({ mentions, text }: Scene, _here: Here, { start, words }: Said): Speaker | null {
  const head = headOf(words);
  const bare = withoutPossessive(head.replace(/^(?:the|The) /, '').replace(labels, ''));
  const mention = mentionsWithin(mentions, { start, end: start + head.length }).find(
    (one) => one.end - one.start >= bare.length - 1,
  );
  return mention ? bodyOf(mention, nameAsWritten(text, mention)) : null;
}

/** What is put before a name and is no part of it: "the banned". */
const labels =
  /^(?:(?:now-|already )?(?:banned|outlawed|proscribed|defunct|militant|insurgent|armed|de facto) (?:(?:militant|terrorist|armed) )?(?:(?:group|outfit|organi[sz]ation) )?)+/;

/** "the ministry, in a statement" → "the ministry". */
const headOf = remembered((words): string => {
  const comma = words.search(/,| \(/);
  return comma > 0 ? words.slice(0, comma) : words;
});
