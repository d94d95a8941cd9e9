import type { Passage } from '../seek/seek';
import { sought } from './sought';
import { wordCount } from './word-count';

/** No sentence of a news story is longer; a list or a data dump is. */
const LONGEST = 2000;

interface BoilerplateRule {
  readonly name: string;
  readonly holds: (sentence: Passage, title: string) => boolean;
}

/** A remark on the report is no longer; what is reported and found wanting in one sentence is. */
const REMARK = 140;

const isShort = ({ text }: Passage) => text.length <= REMARK;

/** "The Courier could not independently verify the account." */
const unchecked = sought(
  /\b(?:could|can|was|were|has|have|is)(?: ?not|n['’]t) (?:been |be |able to )*(?:(?:immediately|independently) (?:be |been |able to )*(?:verif|confirm|check|corroborat)\w*|(?:verif|check|corroborat)\w* [^.]{0,60}(?:accounts?|claims?|reports?|figures?|tolls?|independently|own)\b)/i,
);

/** "There was no immediate comment from Kabul.", "The ministry did not respond to questions." */
const unanswered = sought(
  /\bno (?:\w+ )?(?:comment|response|reaction|reply)\b|\b(?:not|n['’]t) (?:\w+ )?(?:respond\w*|repl\w+|answer\w*|return\w*|react\w*)(?: to)? (?:[\w'’]+ ){0,4}(?:requests?|queries|questions|calls?|e-?mails?|messages?)\b|\b(?:not|n['’]t) immediately (?:comment\w*|respond\w*|react\w*|reachable)|\b(?:not|n['’]t) (?:be |immediately )*(?:available|reached) for (?:a )?comment|\b(?:declin|refus)(?:ed|es|ing) to comment\b/i,
);

/** Stretches of a page that are no part of its story. */
const rules: readonly BoilerplateRule[] = [
  {
    name: 'teaser for another piece',
    holds: sought(/^(?:\W*(?:also )?read(?: more| also)?\s*[:|-]|see also|related\s*:|watch\s*:|more on this)/i),
  },
  {
    name: 'newsletter or comments',
    holds: sought(
      /\b(?:subscribe|newsletter|sign(?:ing)? up|inbox|privacy policy|click here|your comment|follow us)\b/i,
    ),
  },
  { name: 'rights', holds: ({ text }) => text.includes('©') },
  {
    name: 'rights and credits',
    holds: sought(/\b(?:all rights reserved\b|copyright\b|(?:REUTERS|AFP|AP|Getty)\/|photo:|file photo\b)/),
  },
  { name: 'time stamp', holds: sought(/^(?:published|updated|last updated|posted)\b/i) },
  {
    name: 'about the author',
    holds: sought(
      /\bthe (?:writer|author) is\b|\bcan be reached at\b|\bcontributed to this (?:report|story)\b|\bwith (?:additional )?input from\b/i,
    ),
  },
  { name: 'not checked by the outlet', holds: (sentence) => isShort(sentence) && unchecked(sentence) },
  { name: 'no answer to the outlet', holds: (sentence) => isShort(sentence) && unanswered(sentence) },
  {
    name: 'question put to somebody',
    holds: ({ text }) => /^(?:Q|Question|QUESTION)[.:] /.test(text) && text.endsWith('?'),
  },
  { name: 'endless line', holds: ({ text }) => text.length > LONGEST },
  { name: 'heading', holds: isHeading },
  {
    name: 'title again',
    holds: ({ text }, title) =>
      title !== '' && text.length <= title.length + 4 && text.toLowerCase() === title.trim().toLowerCase(),
  },
];

/** Why a sentence is not part of the story, or null. */
export function boilerplateIn(sentence: Passage, title: string): string | null {
  return rules.find((rule) => rule.holds(sentence, title))?.name ?? null;
}

/** An item of a list is no heading. */
const bullet = /^[•▪●‣] ?(?=.*\d)/;

/** A line without a stop and not much longer than a headline. */
function isHeading({ text }: Passage): boolean {
  return text.length < 130 && !bullet.test(text) && !endsWithStop(text) && wordCount(text) < 18;
}

const stops = '.!?…:;,';
const closing = '"”’\')]';

/** Whether a line ends with a stop, marks that close it aside. */
function endsWithStop(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && closing.includes(text.charAt(last))) last--;
  return last >= 0 && stops.includes(text.charAt(last));
}
