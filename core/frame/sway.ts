import type { Word } from './words';

/** Words at which another clause begins, inside a sentence. */
const seams: ReadonlySet<string> = new Set([
  ...['and', 'but', 'or', 'nor', 'to', 'so', 'that', 'which', 'who', 'whom', 'whose', 'where', 'when', 'while', 'as'],
  ...['because', 'whereas', 'although', 'though', 'if', 'unless', 'until', 'since', 'after', 'before', 'for', 'than'],
  ...['ensure', 'ensuring', 'said', 'says', 'saying', 'adding', 'yet', 'however', 'despite'],
]);

/** Whether something other than a space stands before a word: a comma, a dash, a bracket, a quotation mark. */
function isSetOff(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && word.start - before.end > 1;
}

/** The first word from `from` on, before `to`, with which another clause begins; `to` when none does. */
export function clauseEnd(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, words.length); at++) {
    if (seams.has(words[at]?.key ?? '') || isSetOff(words, at)) return at;
  }
  return to;
}

/** Verbs with which a speaker goes on to say something of his own. */
const saying =
  /^(?:sa(?:id|ys?|ying)|tell(?:s|ing)?|told|add(?:s|ed|ing)|claim(?:s|ed|ing)|insist(?:s|ed|ing)|accus(?:es|ed|ing)|alleg(?:es|ed|ing)|warn(?:s|ed|ing)|maintain(?:s|ed|ing)|stat(?:es|ed|ing)|stress(?:es|ed|ing)|reiterat(?:es|ed|ing)|argu(?:es|ed|ing)|not(?:es|ed|ing)|blam(?:es|ed|ing)|assert(?:s|ed|ing)|declar(?:es|ed|ing)|counter(?:s|ed|ing)|repeat(?:s|ed|ing)|charg(?:es|ed|ing))$/;
const joining: ReadonlySet<string> = new Set(['and', 'but', 'while', 'instead', 'again']);

/** Whether the speaker says something new between two words: "rejected it and said …", "denied it, adding …". */
export function speaksAnew(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!saying.test(words[at]?.key ?? '') || words[at - 1]?.possessive) continue;
    if (isSetOff(words, at) || joining.has(words[at - 1]?.key ?? '')) return true;
  }
  return false;
}

/** Words through which "not" reaches on to what comes after them: of no weight, or verbs by which a thing is done or had. */
export const light: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'any', 'some', 'single', 'such', 'other', 'all', 'its', 'their', 'our', 'his', 'this', 'that'],
  ...['is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'having', 'do', 'does', 'did', 'there'],
  ...[
    'in',
    'on',
    'of',
    'from',
    'by',
    'with',
    'for',
    'to',
    'at',
    'as',
    'out',
    'longer',
    'ever',
    'now',
    'currently',
    'way',
  ],
  ...['use', 'used', 'using', 'come', 'came', 'carry', 'carried', 'conduct', 'conducted', 'launch', 'launched', 'hold'],
  ...['holding', 'held', 'agree', 'agreed', 'swear', 'swore', 'sworn', 'attack', 'attacked', 'host', 'hosting', 'give'],
  ...['given', 'giving', 'provide', 'provided', 'providing', 'shelter', 'sheltering', 'harbour', 'harbouring', 'keep'],
  ...['afghan', 'pakistani', 'taliban', 'ttp', 'armed', 'militant', 'terrorist', 'foreign', 'one', 'anyone', 'know'],
  ...['allow', 'allowed', 'permit', 'permitted', 'able', 'group', 'groups', 'individual'],
  ...['leader', 'leaders', 'commander', 'commanders', 'member', 'members', 'fighter', 'fighters', 'camp', 'camps'],
]);

/** Verbs whose object is there, whether they are done or not: "has not shut the camps" tells of camps. */
const granting =
  /^(?:act(?:ed|ing)?|arrest(?:ed|ing)?|clos(?:e|ed|ing)|curb(?:ed|ing)?|dismantl(?:e|ed|ing)|eliminat(?:e|ed|ing)|end(?:ed|ing)?|evict(?:ed|ing)?|expel(?:led|ling)?|forg[eo]t(?:ten)?|hand(?:ed|ing)?|ignor(?:e|ed|ing)|rein(?:ed|ing)?|remov(?:e|ed|ing)|shut|stop(?:ped|ping)?|tackl(?:e|ed|ing)|tolerat(?:e|ed|ing))$/;

export const takesForGranted = (word: string) => granting.test(word);
