import type { Span } from '../article';
import { forPhrases, isOneOf } from '../word-list';
import { antecedentOf } from './antecedent';
import { isCharge } from './charges';
import {
  afterHearer,
  contentAfter,
  contentBefore,
  contentBelow,
  nothingFollows,
  quotationAfter,
  quotationBefore,
} from './contents';
import { cueForms } from './cue-verbs';
import { type Cue, cuesIn } from './cues';
import { objectEnd } from './object-end';
import { isOutlet } from './outlets';
import { type Context, type Reading, type Rule, spanOf, tight } from './reading';
import { namesCountry, plainRole } from './roles';
import { speakerWithin } from './speaker-within';
import { type Stretch, subjectBefore } from './subjects';
import { type Subject, subjectOf } from './verb-subject';
import { isCapital } from './words';

/** What reporting verbs of a sentence attribute, in order. */
export const reportingVerbs: Rule = { needs: { test: (word) => cueForms.has(word) }, read: readVerbs };

function readVerbs(context: Context): Reading[] {
  const cues = cuesIn(context.words);
  const readings: Reading[] = [];
  let shared: Stretch | null = null;
  let [nestedUntil, ofBody] = [-1, false];
  for (const [i, cue] of cues.entries()) {
    if ((cue.form.kind === 'mind' && i > 0 && cue.shape === 'finite') || isAgreed(context, cue)) continue;
    const subject = tellerOf(context, cue, shared);
    if (!subject) continue;
    const at = context.words[cue.verb]?.start ?? 0;
    // Speech told inside a reported clause belongs to the outer speaker.
    const nested = at < nestedUntil && !(ofBody && namesPerson(context, subject));
    if (nested && subject.place !== 'shared' && !closes(context, cue, subject)) continue;
    const reading = readCue(context, { cue, subject, limit: limitOf(context, cues, i) });
    if (!reading) continue;
    const inside = reading.content.find((span) => span.start > at && span.end <= context.sentence.end + 1);
    // What an outlet reports is told by those it quotes.
    const told = isOneOf('say tell', cue.form.kind) && !isInserted(context, cue, subject);
    const teller = textOf(context, reading.subject);
    if (inside && told && !isOutlet(teller)) [nestedUntil, ofBody] = [inside.end, office.test(teller)];
    readings.push(reading);
    shared = subject.stretch;
  }
  return readings;
}

function tellerOf(context: Context, cue: Cue, shared: Stretch | null): Subject | null {
  const found = subjectOf(context, cue, shared);
  const stretch = found && speakerWithin(context.words, found.stretch);
  const subject = found && stretch && { stretch, place: found.place };
  return subject && !isSupposed(context, subject) ? subject : null;
}

/** A ministry passes on what its people say: "The ministry said Raza had told them". */
const office = forPhrases(/\b(?:ministry|foreign office|statement|read-?out|press release)\b/i);

function namesPerson(context: Context, { stretch, place }: Subject): boolean {
  const last = context.words[stretch.to];
  const words = textOf(context, spanOf(context.words, stretch.from, stretch.to));
  return place === 'before' && isCapital(last) && !namesCountry(plainRole(words)) && !isOutlet(words);
}

/** "A truce agreed with Islamabad": what was agreed, not who agrees. */
function isAgreed({ words }: Context, cue: Cue): boolean {
  const before = words[cue.first - 1];
  return cue.form.lemma === 'agree' && cue.first === cue.verb && !before?.quoted && agreed.test(before?.lower ?? '');
}

const agreed =
  /^(?:cease-?fire|truce|deal|accord|agreement|pact|plan|terms|mechanism|roadmap|schedule|framework|measures|steps|points|text|draft|understanding|prisoners?)$/;

/** "If Kabul rejects the plan": nobody has said it. */
function isSupposed({ words }: Context, { stretch, place }: Subject): boolean {
  return place === 'before' && isOneOf('if unless', words[stretch.from - 1]?.lower);
}

/** "Officials, the report stated, accused …". */
function isInserted({ words }: Context, cue: Cue, { stretch, place }: Subject): boolean {
  if (place !== 'before' || stretch.from === 0) return false;
  return (words[stretch.from]?.gap ?? '').includes(',') && (words[cue.last + 1]?.gap ?? '').includes(',');
}

/** "Half of the raids, the report says, failed.": what stands before and after. */
function aroundInsertion(context: Context, { from, to }: Stretch): Span[] | null {
  const before = tight(context.text, { start: context.sentence.start, end: from });
  const after = contentAfter(context, to, context.sentence.end);
  const next = context.words[to];
  const clause =
    /,/.test(next?.gap ?? '') && !next?.quoted && !/^(?:that|adding|citing|quoting)$/.test(next?.lower ?? '');
  return before && after && clause && before.end - before.start > 8 ? [before, after] : null;
}

function textOf({ text }: Context, span: Span | null): string {
  return span ? text.slice(span.start, span.end) : '';
}

/** "…, sources said.": a reporting clause at a sentence's end reports all of it. */
function closes(context: Context, cue: Cue, subject: Subject): boolean {
  const gap = context.words[subject.stretch.from]?.gap ?? '';
  if (cue.form.kind === 'ask') return false;
  if (isOnCharge(context, subject)) return true;
  if (subject.place === 'shared' || !/[,”"]/.test(gap)) return false;
  return nothingFollows(context, cue.last + 1) || isToldLast(context, cue);
}

/** "…, a charge | Kabul denies": what stands before the charge is denied. */
function isOnCharge({ words }: Context, { stretch, place }: Subject): boolean {
  return place === 'before' && isCharge(words, stretch.from - 2) && (words[stretch.from - 2]?.gap ?? '').includes(',');
}

/** "…, two officials told Radio Khyber.": only the hearer follows. */
function isToldLast(context: Context, { form, last }: Cue): boolean {
  return form.kind === 'tell' && context.words.length - last <= 10 && afterHearer(context, last + 1) === last + 1;
}

/** Where the content of a cue must end: at a later verb that shares its subject ("…, adding that"). */
function limitOf(context: Context, cues: readonly Cue[], at: number): number {
  const { words, sentence } = context;
  const leads = cues[at];
  if (leads?.first === 0 && leads.shape === 'participle')
    return (
      words.find(({ gap, quoted }, i) => i > leads.last + 1 && !quoted && gap.includes(','))?.start ?? sentence.end
    );
  // A dozen verbs ahead is further than any clause reaches.
  for (let i = at + 1; i < Math.min(cues.length, at + 12); i++) {
    const next = cues[i];
    const limit = next ? startOfClause(context, next) : null;
    if (limit !== null) return limit;
  }
  return sentence.end;
}

/** Where the clause of a later verb begins; null where it goes on with what the verb before it reports. */
function startOfClause(context: Context, cue: Cue): number | null {
  const { words } = context;
  const { first, shape, last } = cue;
  const [before, head] = [words[first - 1], words[first]];
  if (shape === 'participle') return head && /[,—–]/.test(head.gap) ? head.start - head.gap.length : null;
  if (shape !== 'finite') return null;
  if (before && isOneOf('and but', before.lower)) return before.start;
  const own = subjectBefore(words, cue);
  const [joint, subject, told] = [words[(own?.from ?? 0) - 1], words[own?.from ?? -1], words[last + 1]];
  if (joint && isOneOf('but while whereas and though although however', joint.lower) && /[,;—–]|--/.test(joint.gap))
    return joint.start;
  // "Raza stressed that he would go, | the ministry said."
  if (subject?.gap === ', ' && isOneOf('say tell', cue.form.kind) && nothingFollows(context, last + 1))
    return subject.start;
  // "When it was announced, Raza said, “…”": a quotation of its own.
  const quotes = subject?.gap === ', ' && told?.quoted && told.gap.includes(',');
  return subject && (quotes || subject.gap.includes(';')) ? subject.start : null;
}

function readCue(context: Context, at: { cue: Cue; subject: Subject; limit: number }): Reading | null {
  const { words } = context;
  const { cue, subject, limit } = at;
  const content = subject.place === 'after' ? invertedContent(context, at) : plainContent(context, at);
  if (content.length === 0) return null;
  const [verb, last] = [words[cue.verb], words[cue.last]];
  if (!verb || !last || limit <= verb.start) return null;
  const { from, to } = subject.stretch;
  return {
    cue: { start: verb.start, end: last.end },
    subject: spanOf(words, from, to),
    antecedent: antecedentOf(words, subject.stretch),
    content,
  };
}

function invertedContent(context: Context, { cue, subject }: { cue: Cue; subject: Subject }): Span[] {
  const start = context.words[cue.first]?.start ?? 0;
  const before = contentBefore(context, start);
  const end = context.words[subject.stretch.to]?.end ?? start;
  const after =
    quotationAfter(context, end) ??
    (cue.verb === 0 ? contentAfter(context, subject.stretch.to + 1, context.sentence.end) : null);
  return [before, after].filter((span) => span !== null);
}

function plainContent(context: Context, at: { cue: Cue; subject: Subject; limit: number }): Span[] {
  const { words } = context;
  const { cue, subject, limit } = at;
  const next = cue.form.kind === 'tell' ? afterHearer(context, cue.last + 1) : cue.last + 1;
  const from = isOnCharge(context, subject) ? subject.stretch.from - 2 : subject.stretch.from;
  const start = words[subject.place === 'shared' ? cue.first : from]?.start ?? 0;
  const quoted = quotationBefore(context, start);
  if (!quoted && isInserted(context, cue, subject) && isOneOf('say mind', cue.form.kind)) {
    const whole = aroundInsertion(context, { from: start, to: next });
    if (whole) return whole;
  }
  const told = isToldLast(context, cue) && /[,”"?]|''/.test(words[subject.stretch.from]?.gap ?? '');
  if (
    subject.place === 'before' &&
    (told || (quoted?.full && leadsOn(context, quoted)) || nothingFollows(context, next))
  ) {
    const before = contentBefore(context, start);
    const after = quotationAfter(context, words[cue.last]?.end ?? start);
    if (before) return [before, after].filter((span) => span !== null);
  }
  const bound = cue.form.kind === 'act' ? Math.min(limit, objectEnd(words, next, limit)) : limit;
  const after = contentAfter(context, next, bound) ?? contentBelow(context, words[cue.last]?.end ?? start);
  return after ? [after] : [];
}

/** A quotation that ends in a full stop, or in the sentence before, is over: what follows starts afresh. */
function leadsOn({ text, sentence }: Context, quotation: Span): boolean {
  if (quotation.end <= sentence.start) return false;
  return !/\.['’]?["”']/.test(text.slice(quotation.end - 3, quotation.end)) || text.charAt(quotation.end) === ',';
}
