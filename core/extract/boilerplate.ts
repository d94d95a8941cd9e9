import type { Sentence } from '../segment/sentence';

/** No sentence of a news story is longer; a list or a data dump is. */
const LONGEST = 2000;

interface BoilerplateRule {
  readonly name: string;
  readonly holds: (sentence: Sentence, title: string) => boolean;
}

const says =
  (pattern: RegExp) =>
  ({ text }: Sentence): boolean =>
    pattern.test(text);

/** Stretches of a page that are no part of its story. */
const rules: readonly BoilerplateRule[] = [
  {
    name: 'teaser for another piece',
    holds: says(/^(?:\W*(?:also )?read(?: more| also)?\s*[:|-]|see also|related\s*:|watch\s*:|more on this)/i),
  },
  {
    name: 'newsletter or comments',
    holds: says(/\b(?:subscribe|newsletter|sign(?:ing)? up|inbox|privacy policy|click here|your comment|follow us)\b/i),
  },
  {
    name: 'rights and credits',
    holds: says(/(?:©|\ball rights reserved\b|\bcopyright\b|\b(?:REUTERS|AFP|AP|Getty)\/|\bphoto:|\bfile photo\b)/),
  },
  { name: 'time stamp', holds: says(/^(?:published|updated|last updated|posted)\b/i) },
  {
    name: 'about the author',
    holds: says(
      /\bthe (?:writer|author) is\b|\bcan be reached at\b|\bcontributed to this (?:report|story)\b|\bwith (?:additional )?input from\b/i,
    ),
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
export function boilerplateIn(sentence: Sentence, title: string): string | null {
  return rules.find((rule) => rule.holds(sentence, title))?.name ?? null;
}

/** A line without a stop and not much longer than a headline. */
function isHeading({ text }: Sentence): boolean {
  return text.length < 130 && !/[.!?…:;,]["”’')\]]*$/.test(text) && text.split(/\s+/, 20).length < 18;
}
