import type { Reading } from '../../core/reading';
import { isSurprising, type Mark, markOf } from '../../core/relation';
import type { Steps } from '../../core/steps';
import type { ReaderKit, Settings } from '../../messaging/protocol';
import { locating } from '../../page/locate';
import type { PageText } from '../../page/page-text';

export type Words = ReaderKit['words'];

/** A claim as it stands on the page. */
export interface Marked {
  readonly id: string;
  readonly mark: Mark;
  /** Relation and claim, as a screen reader says it. */
  readonly name: string;
  readonly range: StaticRange;
}

/** The claims of a reading that the page shows. */
export function* findingMarked({ article, claims }: Reading, { view }: PageText, words: Words): Steps<Marked[]> {
  const marked: Marked[] = [];
  for (const { id, claim, related } of claims) {
    yield;
    const range = yield* locating(view, article, claim);
    const mark = markOf(related);
    if (range !== null) marked.push({ id, mark, range, name: `${words[`mark.${mark}`] ?? mark}: ${claim.text}` });
  }
  return marked;
}

/** Which marks the reader wants to see. */
export const shownAt: Readonly<Record<Settings['marks'], (mark: Mark) => boolean>> = {
  off: () => false,
  quiet: isSurprising,
  all: () => true,
};
