import { startPatterns } from '../seek/seek';

/** Everything that claims are judged by is looked for in the same clauses and sentences. */
export const { add: sought, read: readPassage } = startPatterns();
