import { forWords, isOneOf } from '../word-list';
import { groupStart } from './cues';
import { type Context, type Reading, type Rule, spanOf, tight } from './reading';
import { subjectBefore } from './subjects';
import { adverb } from './verb-neighbours';
import type { Word } from './words';

/** What one is of or about something, and says so: "is confident that", "were wary of". */
const attitude = forWords(
  /^(?:confident|hopeful|optimistic|pessimistic|scepti(?:c|cal)|skepti(?:c|cal)|sure|unsure|certain|uncertain|convinced|unconvinced|adamant|critical|dismissive|concerned|unconcerned|worried|alarmed|troubled|disturbed|angry|angered|furious|outraged|incensed|frustrated|disappointed|dismayed|dissatisfied|satisfied|unhappy|happy|glad|pleased|proud|grateful|thankful|surprised|shocked|saddened|appalled|horrified|wary|cautious|coy|doubtful|dubious|fearful|afraid|apprehensive|nervous|anxious|bullish|bearish|upbeat|downbeat|enthusiastic|supportive|appreciative|resentful|envious|apologetic|unapologetic|defiant|insistent|emphatic|unequivocal|evasive|vocal|mindful|impressed|unimpressed|puzzled|baffled|encouraged|heartened|determined|committed|opposed|willing|unwilling|ready|reluctant|keen|eager|frank|candid|blunt|clear|tight-lipped|silent|mum|jubilant|ecstatic|cogni[sz]ant|conscious)$/,
);
const link = forWords(/^(?:that|about|of|with|over|on|by|to|at|for|in|against|how|whether|why)$/);
/** With "to" these want a deed rather than tell a mind. */
const needsClause = forWords(/^(?:clear|sure|certain|happy|silent|ready|critical|in)$/);
const being = forWords(/^(?:am|is|are|was|were|been|remain|remains|remained|sounded|grew)$/);

/** "The minister is confident that …", "Traders were wary of …". */
export const attitudes: Rule = { needs: attitude, read: readAttitudes };

function readAttitudes(context: Context): Reading[] {
  const { words } = context;
  const readings: Reading[] = [];
  for (let i = 2; i + 2 < words.length; i++) {
    // What another says of one's mind is his word.
    if (!words[i]?.quoted && isOneOf('said says told', words[i]?.lower)) break;
    const word = words[i];
    if (!word || word.quoted || !attitude.test(word.lower)) continue;
    const reading = readingAt(context, i);
    if (reading) readings.push(reading);
  }
  return readings;
}

function readingAt({ text, words, sentence }: Context, at: number): Reading | null {
  const next = words[at + 1];
  if (next?.gap !== ' ' || next.quoted || !link.test(next.lower)) return null;
  if (needsClause.test(words[at]?.lower ?? '') && !isOneOf('that about with of on how whether why', next.lower))
    return null;
  let verb = at - 1;
  while (verb > 0 && isModifier(words[verb])) verb--;
  if (!being.test(words[verb]?.lower ?? '')) return null;
  const first = groupStart(words, verb);
  const subject = subjectBefore(words, { first });
  // "It is clear that": nobody's mind.
  if (!subject || isOneOf('it this that there what', words[subject.from]?.lower)) return null;
  const cue = spanOf(words, verb, at + 1);
  const content = cue && tight(text, { start: cue.end, end: clauseEnd(text, cue.end, sentence.end) });
  if (!cue || !content || content.end - content.start < 8) return null;
  return { cue, subject: spanOf(words, subject.from, subject.to), antecedent: null, content: [content] };
}

/** "…, despite", "…, although": another thought begins. */
function clauseEnd(text: string, from: number, end: number): number {
  const at = text
    .slice(from, Math.min(end, from + 400))
    .search(/, (?:despite|although|though|while|but|as|after|when|which)\b/);
  return at > 8 ? from + at : end;
}

function isModifier(word: Word | undefined): boolean {
  if (!word || word.quoted) return false;
  return adverb.test(word.lower) || isOneOf('not very so too more less quite rather as deeply', word.lower);
}
