import { forWords, isOneOf } from '../word-list';
import { cueForms } from './cue-verbs';
import { groupStart } from './cues';
import { type Context, type Reading, type Rule, spanOf, tight } from './reading';
import { ownerBefore } from './stance-readings';
import { subjectBefore } from './subjects';
import { isCapital, type Word } from './words';

/** Verbs that say little by themselves: the noun after them reports ("lodged a strong protest"). */
const lightVerb = forWords(
  /^(?:raised|raise|raises|raising|voiced|voices|voicing|expressed|expresses|expressing|issued|issues|issuing|released|releases|sent|made|makes|made|gave|gives|giving|offered|offers|delivered|lodged|registered|conveyed|levelled|leveled|extended|reiterated|sounded|published|drew|sought|levied|paid|pays|paying)$/,
);
const reportingNoun = forWords(
  /^(?:questions?|concerns?|doubts?|criticisms?|statements?|warnings?|promises?|pledges?|claims?|allegations?|accusations?|protests?|remarks?|comments?|assurances?|letters?|threats?|apolog(?:y|ies)|calls?|condolences|reservations?|alarm|hope|confidence|resolve|satisfaction|regret|outrage|support|solidarity|grievances?|objections?|complaints?|commitments?|demarche|view|views|message|ultimatum|appeals?|announcement|commitment|readiness|willingness|suspicions?|misgivings|optimism|dismay|anger|sorrow|grief|gratitude|tweet|communiqu[eé]|case|offer|reference|mention|tribute|homage)$/,
);
/** Reporting nouns that carry a clause when someone owns them: "the Taliban's claim that". */
const clauseNoun = forWords(
  /^(?:claims?|assertions?|allegations?|accusations?|statements?|argument|contention|suggestions?|promises?|pledges?|warnings?|vow|threats?|demands?|insistence|denials?|admission|announcement|assurances?|remarks?|comments?|declaration|belief|charges?|complaints?|concerns?|commitment)$/,
);

/** "expressed concern over …", "issued a statement condemning …". */
export const lightVerbs: Rule = { needs: lightVerb, read: readLightVerbs };

function readLightVerbs(context: Context): Reading[] {
  const { text, words, sentence } = context;
  const readings: Reading[] = [];
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    if (!word || word.quoted || isCapital(word) || !lightVerb.test(word.lower)) continue;
    const noun = nounAfter(words, i);
    if (noun === null || isSaidBefore(words, i, noun)) continue;
    const subject = subjectBefore(words, { first: groupStart(words, i) });
    const cue = spanOf(words, i, noun);
    const content = cue && tight(text, { start: cue.end, end: sentence.end });
    if (!subject || !cue || !content || content.end - content.start < 8) continue;
    readings.push({ cue, subject: spanOf(words, subject.from, subject.to), antecedent: null, content: [content] });
  }
  return readings;
}

/** "He made the remark on Friday": the remark itself stands elsewhere. */
function isSaidBefore(words: readonly Word[], verb: number, noun: number): boolean {
  const definite = words.slice(verb + 1, noun).some(({ lower }) => isOneOf('the this that these those', lower));
  return (
    definite &&
    !isOneOf('that to of about for against', words[noun + 1]?.lower) &&
    !/:/.test(words[noun + 1]?.gap ?? '')
  );
}

function nounAfter(words: readonly Word[], verb: number): number | null {
  for (let i = verb + 1; i <= verb + 4; i++) {
    const word = words[i];
    if (!word || word.quoted || word.gap.trim() !== '') return null;
    if (reportingNoun.test(word.lower)) return reportingNoun.test(words[i + 1]?.lower ?? '') ? i + 1 : i;
    if (isOneOf('in on at by to for from with of that as into after', word.lower)) return null;
  }
  return null;
}

/** "Pakistani complaints that …" are Pakistan's. */
const nationality = /^(?:pakistani|afghan|indian|american|iranian|chinese|russian|taliban|us|un)$/;

/** "its claim that", "its promise to", "its demand for"; no clause opens in "his remarks on Friday", "her concern for them". */
function opensClause(noun: string, link: string): boolean {
  if (link === 'that') return true;
  if (link === 'to') return /^(?:promises?|pledges?|vow|threats?|warnings?|suggestions?)$/.test(noun);
  if (link === 'about') return /^claims?$/.test(noun);
  if (link === 'for') return /^(?:demands?|suggestions?)$/.test(noun);
  return (
    link === 'of' && /^(?:allegations?|accusations?|denials?|admission|assurances?|charges?|warnings?)$/.test(noun)
  );
}

/** "the Taliban's claim that …", "its demand for …". */
export const ownedNouns: Rule = { needs: clauseNoun, read: readNominal };

function readNominal(context: Context): Reading[] {
  const { text, words, sentence } = context;
  const readings: Reading[] = [];
  for (let i = 1; i + 1 < words.length; i++) {
    const [owner, noun, link] = [words[i - 1], words[i], words[i + 1]];
    if (!owner || !noun || noun.quoted || !clauseNoun.test(noun.lower)) continue;
    if (link?.gap !== ' ' || !opensClause(noun.lower, link.lower)) continue;
    const country = link.lower === 'that' && nationality.test(owner.lower);
    const subject = country ? spanOf(words, i - 1, i - 1) : ownerBefore(words, i);
    const content = tight(text, { start: link.end, end: answerAfter(words, i + 2) ?? sentence.end });
    if (!subject || !content) continue;
    readings.push({ cue: { start: noun.start, end: noun.end }, subject, antecedent: null, content: [content] });
  }
  return readings;
}

/** "India rejected Kabul's claim that it had paid them, | saying …": whoever rejects it says the rest. */
function answerAfter(words: readonly Word[], from: number): number | null {
  const answer = words.findIndex(
    ({ gap, lower, quoted }, i) => i > from && !quoted && gap === ', ' && cueForms.get(lower)?.tense === 'ing',
  );
  return words[answer]?.start ?? null;
}

/** "the claim by Raza that …", "an allegation from Kabul of …", "warnings by officials against …". */
export const nounsBy: Rule = { needs: clauseNoun, read: readNounBy };

function readNounBy(context: Context): Reading[] {
  const { text, words, sentence } = context;
  const readings: Reading[] = [];
  for (let i = 1; i + 3 < words.length; i++) {
    const [noun, by] = [words[i], words[i + 1]];
    if (!noun || noun.quoted || !clauseNoun.test(noun.lower) || by?.gap !== ' ') continue;
    if (!isOneOf('by from', by.lower)) continue;
    const link = linkAfter(words, i + 2);
    const subject = link === null ? null : spanOf(words, i + 2, link - 1);
    const from = link === null ? undefined : words[link];
    const content = from && tight(text, { start: from.end, end: clauseEnd(context, from.end) });
    if (!subject || !content || content.end - content.start < 8 || content.end > sentence.end) continue;
    readings.push({ cue: { start: noun.start, end: noun.end }, subject, antecedent: null, content: [content] });
  }
  return readings;
}

/** The word that opens what is claimed, at most eight words on and in the same breath. */
function linkAfter(words: readonly Word[], from: number): number | null {
  for (let i = from; i < Math.min(words.length - 1, from + 9); i++) {
    const word = words[i];
    if (!word || word.quoted || (word.gap !== ' ' && !/^['’]s? $/.test(word.gap))) return null;
    const opens = word.lower === 'that' || (isOneOf('of against about', word.lower) && isNamed(words, from, i));
    if (opens) return i > from ? i : null;
  }
  return null;
}

/** "from the Taliban | of", not "by members | of": a name, or "officials", stands before the link. */
function isNamed(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1];
  return to > from && (isCapital(last) || isOneOf('officials authorities sides', last?.lower));
}

/** A dash or the main verb's comma ends the clause. */
function clauseEnd({ text, sentence }: Context, from: number): number {
  const at = text.slice(from, sentence.end).search(/ [—–] |, (?:an?|which|but|and) /);
  return at < 0 ? sentence.end : from + at;
}
