import { type Passage, stands, startPatterns } from '../seek/seek';

/** Everything that claims are judged by is looked for in the same clauses and sentences. */
export const { add: addPattern, read: readPassage } = startPatterns();

/** What tells whether a pattern stands in a passage. */
export function sought(pattern: RegExp): (passage: Passage) => boolean {
  const added = addPattern(pattern);
  return (passage) => stands(added, passage);
}
