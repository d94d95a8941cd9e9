import { remembered } from '../remembered';
import { forPhrases } from '../word-list';
import { isOutlet } from './outlets';
import type { Said } from './scene';

/** "Reuters, citing two officials,": the officials. */
const citing = /^([^,]{2,60}), (?:citing|quoting) /;

export function whoIsCited(said: Said): Said {
  const [lead, outlet] = (said.words.includes('ting ') && citing.exec(said.words)) || [];
  if (lead === undefined || outlet === undefined || !isOutlet(outlet)) return said;
  return { start: said.start + lead.length, end: said.end, words: said.words.slice(lead.length) };
}

/** "the minister while speaking to reporters in Kohat" → "the minister"; null where nothing is to be left out. */
export function withoutOccasion({ start, words }: Said): Said | null {
  const at = postedAbroad.test(words) ? 0 : occasionIn(words);
  return at > 0 ? { start, end: start + at, words: words.slice(0, at) } : null;
}

/** "Iran’s top diplomat in Kabul" is no foreign minister. */
const postedAbroad = forPhrases(/diplomat (?:in|to|at) \p{Lu}/u);

const occasionIn = remembered((words) =>
  words.search(
    /,| \(| (?:who|which|while|during|in|at|on|after|when|via|through|speaking|addressing|talking|responding)\b/,
  ),
);

/** "Mr Gul, who spoke before Raza did" → "Mr Gul": of those in a clause about him none is he. */
export function withoutClause(said: Said): Said {
  const at = clauseIn(said.words);
  return at > 0 ? { start: said.start, end: said.start + at, words: said.words.slice(0, at) } : said;
}

const clauseIn = remembered((words) => words.search(/, (?:who|whose|whom|which)\b/));
