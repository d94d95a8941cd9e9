import type { Span } from '../article';
import type { Speaker } from '../claim';
import type { Mention } from '../entities/entities';
import { remembered } from '../remembered';
import { forWords, isOneOf } from '../word-list';
import type { Memory } from './memory';
import { isOutlet, outletNouns } from './outlets';
import { type Context, spanOf } from './reading';
import type { Scene } from './scene';
import { bodyOf, mentionsWithin, nameAsWritten, unknownAt } from './speaker-of';
import { tells } from './tells';
import { isCapital, isPossessive, type Word, withoutPossessive } from './words';

/** What a body is called once it has been named: "the court", "the ministry". */
const bodyNoun = forWords(
  /^(?:ministry|office|department|council|committee|commission|institute|university|party|army|police|agency|authority|court|assembly|parliament|senate|bank|fund|group|organi[sz]ation|union|league|cent(?:re|er)|foundation|bench|board|bureau|directorate|command|corps|movement|front|alliance|association|network|mission|embassy|consulate|secretariat|cabinet|company|corporation|chamber|forum|tribunal|federation|journal|administration|airline|club|squad|wing|jirga|shura|emirate)$/,
);

/** What every body may be called. */
const anyBody = [
  'body',
  'institution',
  'organisation',
  'organization',
  'watchdog',
  'charity',
  'regulator',
  'entity',
  'ngo',
];

interface Noticing {
  readonly context: Context;
  /** What the sentence names. */
  readonly mentions: readonly Mention[];
}

/** Remembers the bodies that a sentence names, by the nouns they go by. */
export function noticeBodies(scene: Scene, memory: Memory, { context, mentions }: Noticing): void {
  const { words, marks } = context;
  const mayWrite = (marks & tells.work) !== 0;
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i])) continue;
    const to = runFrom(words, i);
    const run = to > i ? spanOf(words, i, to) : null;
    if (run) noteBody(scene, memory, { run, heads: i < 2, mayWrite });
    i = to;
  }
  for (const mention of mentions) noteKnown(scene.text, memory, { mention, mayWrite });
}

/** A body of the pack. */
function noteKnown(text: string, memory: Memory, { mention, mayWrite }: { mention: Mention; mayWrite: boolean }): void {
  const { kind, party, name } = mention.entity;
  const outlet = isOutlet(name);
  if (outlet) for (const called of calledOutlet) memory.bodies.set(called, bodyOf(mention));
  if (party === 'think-tank') memory.bodies.set('think tank', bodyOf(mention));
  if (kind !== 'organisation') return;
  if (mayWrite && isAuthor(text, mention)) noteAuthor(memory, bodyOf(mention));
  if (outlet || !(party === 'ttp' || party === 'other' || isMovement(text, mention))) return;
  const body = bodyOf(mention);
  for (const noun of ['group', 'outfit', 'organisation']) memory.bodies.set(noun, body);
}

const calledOutlet = outletNouns.split(' ');

/** Last word of a capitalised run: "Ministry of Trade", "Sindh High Court". */
export function runFrom(words: readonly Word[], from: number): number {
  let to = from;
  for (let i = from + 1; i < words.length && i - from < 9; i++) {
    const word = words[i];
    if (word?.gap !== ' ' || isPossessive(words[i - 1])) break;
    if (isCapital(word)) to = i;
    else if (!isOneOf('of for and on the', word.lower)) break;
  }
  return to;
}

/** How a capitalised run of words can name a body: none of it does where it is no outlet and no noun of bodies ends it. */
interface Called {
  /** So many signs of the run stand before the name: "The ". */
  readonly lead: number;
  readonly name: string;
  readonly outlet: boolean;
  readonly noun: string | undefined;
}

const calledBy = remembered((run): Called => {
  const words = run.toLowerCase().replaceAll('’', "'").split(' ');
  const first = words[0] ?? '';
  const lead = isOneOf('the a an in on at', first) ? first.length + 1 : 0;
  const name = withoutPossessive(run.slice(lead));
  const of = words.findIndex((word) => isOneOf('of for on', word));
  const ends = [words.at(-1) ?? '', words[of - 1] ?? ''];
  return { lead, name, outlet: isOutlet(name), noun: ends.map(withoutPossessive).find(bodyNoun.test) };
});

interface Run {
  readonly run: Span;
  /** Whether it heads its sentence. */
  readonly heads: boolean;
  /** Whether the sentence tells of anything written. */
  readonly mayWrite: boolean;
}

function noteBody(scene: Scene, memory: Memory, { run, heads, mayWrite }: Run): void {
  const { lead, name, outlet, noun } = calledBy(scene.text.slice(run.start, run.end));
  const written = { start: run.start + lead, end: run.end };
  const author = mayWrite && isAuthor(scene.text, written);
  if (noun === undefined && !outlet && !author) return;
  const mention = mentionsWithin(scene.mentions, written).find((known) => known.entity.kind === 'organisation');
  const body = mention ? bodyOf(mention, nameAsWritten(scene.text, mention)) : unknownAt(name, written);
  if (!mention && author) noteAuthor(memory, body);
  if (outlet) for (const called of calledOutlet) memory.bodies.set(called, body);
  if (noun === undefined) return;
  if (heads) memory.acting = body;
  const thinks = /^(?:institute|cent(?:re|er)|foundation|institution)$/.test(noun) ? ['think tank'] : [];
  for (const called of [noun, ...thinks, ...anyBody]) memory.bodies.set(called, body);
}

/** "the Taliban", and not "the Taliban government". */
function isMovement(text: string, { start, end }: Span): boolean {
  return /^(?:(?:the )?(?:afghan|pakistani) )?taliban$/i.test(text.slice(start, end));
}

/** What a body writes, and what it may be called from then on. */
const works = [
  'report',
  'study',
  'survey',
  'assessment',
  'paper',
  'index',
  'brief',
  'publication',
  'analysis',
  'research',
];

/** "a report published by the Hill Institute", "the Institute’s latest report". */
function isAuthor(text: string, { start, end }: Span): boolean {
  const rest = text.slice(end, end + 50);
  return (
    (/(?:by|from|of) (?:the )?$/.test(text.slice(Math.max(0, start - 9), start)) &&
      /\b(?:report|study|survey|assessment|paper|brief|index|analysis)\b[^.,;\n]{0,24}\b(?:by|from|of) (?:the )?$/.test(
        text.slice(Math.max(0, start - 40), start),
      )) ||
    (/\b(?:report|study|survey|assessment)\b/.test(rest) &&
      /^(?:[’']s)? ?(?:[\p{L}\d-]+ ){0,3}(?:report|study|survey|assessment)\b/u.test(rest))
  );
}

function noteAuthor(memory: Memory, body: Speaker): void {
  for (const work of works) memory.bodies.set(work, body);
}

export const mayBeBody = (words: string) => nounOf(words) !== '' || shortNameOf(words) !== '';

/** "the court": the body last named that goes by this noun; null for other words. */
export function bodyCalledAgain(memory: Memory, words: string): Speaker | null {
  const noun = nounOf(words);
  return noun === '' ? endingSo(memory, shortNameOf(words)) : (memory.bodies.get(noun) ?? null);
}

/** "the Foreign Ministry" after "the Afghan Foreign Ministry": the body named before whose name ends so. */
function endingSo(memory: Memory, short: string): Speaker | null {
  const body = short === '' ? undefined : memory.bodies.get(short.slice(short.lastIndexOf(' ') + 1));
  return body?.name.toLowerCase().endsWith(` ${short}`) ? body : null;
}

const nounOf = remembered(
  (words) =>
    /^(?:the|The) (?:(?:same|insurgent|militant|armed|banned|outlawed|terrorist|rebel|separatist|extremist) )?(think tank|\p{L}+)$/u
      .exec(words)?.[1]
      ?.toLowerCase() ?? '',
);

const shortNameOf = remembered((words) => {
  const [the, ...name] = words.split(' ');
  return isOneOf('the The', the) && name.length > 1 && name.every(ofLetters) ? name.join(' ').toLowerCase() : '';
});

const ofLetters = remembered((word): boolean => /^\p{L}+$/u.test(word));
