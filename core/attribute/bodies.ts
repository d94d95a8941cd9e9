import type { Span } from '../article';
import type { Speaker } from '../claim';
import { forWords, isOneOf } from '../word-list';
import type { Memory } from './memory';
import { isOutlet, outletNouns } from './outlets';
import { type Context, spanOf } from './reading';
import type { Scene } from './scene';
import { bodyOf, mentionsWithin, nameAsWritten } from './speaker-of';
import { isCapital, type Word } from './words';

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

/** Remembers the bodies that a sentence names, by the nouns they go by. */
export function noticeBodies(scene: Scene, memory: Memory, { words, sentence }: Context): void {
  for (let i = 0; i < words.length; i++) {
    const to = runFrom(words, i);
    if (to > i) noteBody(scene, memory, { run: words.slice(i, to + 1), heads: i < 2 });
    i = to;
  }
  for (const mention of mentionsWithin(scene.mentions, sentence)) {
    const { kind, party } = mention.entity;
    if (party === 'think-tank') memory.bodies.set('think tank', bodyOf(mention));
    if (kind === 'organisation' && isAuthor(scene.text, mention)) noteAuthor(memory, bodyOf(mention));
    if (kind !== 'organisation' || (party !== 'ttp' && party !== 'other')) continue;
    for (const noun of ['group', 'outfit', 'organisation']) memory.bodies.set(noun, bodyOf(mention));
  }
}

/** Last word of a capitalised run: "Ministry of Trade", "Sindh High Court". */
function runFrom(words: readonly Word[], from: number): number {
  let to = from;
  if (!isCapital(words[from])) return to;
  for (let i = from + 1; i < words.length && i - from < 9; i++) {
    const word = words[i];
    if (word?.gap !== ' ' || /['’]s?$/.test(words[i - 1]?.text ?? '')) break;
    if (isCapital(word)) to = i;
    else if (!isOneOf('of for and on the', word.lower)) break;
  }
  return to;
}

function noteBody(scene: Scene, memory: Memory, { run, heads }: { run: readonly Word[]; heads: boolean }): void {
  const written = spanOf(run, /^(?:the|an?|in|on|at)$/.test(run[0]?.lower ?? '') ? 1 : 0, run.length - 1);
  if (!written) return;
  const mention = mentionsWithin(scene.mentions, written).find((known) => known.entity.kind === 'organisation');
  const name = scene.text.slice(written.start, written.end).replace(/[’']s?$/, '');
  const body = mention
    ? { ...bodyOf(mention), name: nameAsWritten(scene.text, mention) }
    : { name, span: written, entity: null, role: null, party: null };
  if (!mention && isAuthor(scene.text, written)) noteAuthor(memory, body);
  if (isOutlet(name)) for (const called of outletNouns.split(' ')) memory.bodies.set(called, body);
  const of = run.findIndex((word) => isOneOf('of for on', word.lower));
  const ends = [run.at(-1), run[of - 1]].filter((word) => word !== undefined);
  const noun = ends.map((word) => word.lower.replace(/'s?$/, '')).find((head) => bodyNoun.test(head));
  if (noun === undefined) return;
  if (heads) memory.acting = body;
  const thinks = /^(?:institute|cent(?:re|er)|foundation|institution)$/.test(noun) ? ['think tank'] : [];
  for (const called of [noun, ...thinks, ...anyBody]) memory.bodies.set(called, body);
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
  const lead = text.slice(Math.max(0, start - 40), start);
  const rest = text.slice(end, end + 50);
  return (
    /\b(?:report|study|survey|assessment|paper|brief|index|analysis)\b[^.,;\n]{0,24}\b(?:by|from|of) (?:the )?$/.test(
      lead,
    ) ||
    (/report|study|survey|assessment/.test(rest) &&
      /^(?:[’']s)? ?(?:[\p{L}\d-]+ ){0,3}(?:report|study|survey|assessment)\b/u.test(rest))
  );
}

function noteAuthor(memory: Memory, body: Speaker): void {
  for (const work of works) memory.bodies.set(work, body);
}

/** "the court": the body last named that goes by this noun; null for other words. */
export function bodyCalledAgain(memory: Memory, words: string): Speaker | null {
  const noun = /^(?:the|The) (?:same )?(think tank|\p{L}+)$/u.exec(words)?.[1]?.toLowerCase();
  return noun === undefined ? null : (memory.bodies.get(noun) ?? null);
}
