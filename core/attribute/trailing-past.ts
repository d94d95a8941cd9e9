import { forWords, isOneOf } from '../word-list';
import type { CueForm } from './cue-verbs';
import { isOutlet, outletNouns } from './outlets';
import type { Word } from './words';

/** Where a past form stands: the verb, and the first word of its group. */
interface Past {
  readonly verb: number;
  readonly first: number;
  readonly form: CueForm;
}

/** "an explosion | reported in the capital", as far as the next word shows. */
export function trailsNoun(words: readonly Word[], { first, verb, form }: Past): boolean {
  const next = words[verb + 1];
  if (first !== verb || next?.gap !== ' ' || !reduced.test(form.lemma)) return false;
  return isOneOf('in at near from to over under with last earlier between across by during on', next.lower);
}

/** Past forms that often trail a noun. */
const reduced = forWords(/^(?:report|claim|propose|document|record|express|describe|outline|discuss|highlight|show)$/);

/** "claimed to have killed ten men", "reported on Friday that", "…, Radio Khyber reported on Friday". */
export function tellsAfterAll(words: readonly Word[], at: Past): boolean {
  const { verb, form } = at;
  const [next, second] = [words[verb + 1]?.lower, words[verb + 2]?.lower];
  if (form.lemma === 'claim' && next === 'to' && isOneOf('have be', second)) return true;
  if (form.lemma === 'report' && isOutletsWord(words, at)) return true;
  return words.slice(verb + 1, verb + 9).some(({ lower, quoted }) => lower === 'that' || quoted);
}

/** Words of the longest name of an outlet, "the" with it. */
const longestName = 6;

/** Whether an outlet's name and nothing else stands between a comma and the verb. */
function isOutletsWord(words: readonly Word[], { first }: Past): boolean {
  if (words[first]?.gap !== ' ') return false;
  for (let from = first - 1; from > Math.max(0, first - 1 - longestName); from--) {
    const gap = words[from]?.gap ?? '';
    if (gap === ' ') continue;
    const name = words.slice(from, first).map(({ text }) => text);
    return gap.includes(',') && (isOutlet(name.join(' ')) || isOneOf(`agency ${outletNouns}`, name.at(-1)));
  }
  return false;
}
