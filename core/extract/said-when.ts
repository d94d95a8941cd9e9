import { overlaps, type Span } from '../article';
import type { Attribution, DateMention } from '../claim';
import type { Sentence } from '../segment/sentence';
import type { Draft } from './draft';
import { isWithin } from './who-says';

/** When somebody said something, and in which sentence. */
interface Said {
  readonly speaker: string;
  readonly order: number;
  readonly dates: readonly DateMention[];
}

/** The day of the news itself: it goes without saying that what is added was said then too. */
const dayOfTheNews = /\b(?:today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** So near the reporting words a date tells when they were said: "issued a warning on 9 May, saying that". */
const NEAR_CUE = 60;

interface Reported {
  readonly told: Attribution | null;
  readonly near: { readonly attributions: readonly Attribution[] };
  readonly sentence: Sentence;
}

/** Whether a date stands before the words that report a clause, and in nothing that is reported itself. */
export function isSaidOn(date: Span, { told, near, sentence }: Reported): boolean {
  if (!told?.cue || date.end > told.cue.start || told.cue.start - date.end > NEAR_CUE) return false;
  if (dayOfTheNews.test(sentence.text.slice(date.start - sentence.start, date.end - sentence.start))) return false;
  return !near.attributions.some(({ content }) => content.some((part) => overlaps(part, date)));
}

/** So many sentences further the day still holds. */
const HOLDS = 2;

/** "On 9 May he told parliament that …. He added that …": what is added was said on that day too. */
export function carrySaidDates(drafts: readonly Draft[], text: string): Draft[] {
  let said: Said | null = null;
  return drafts.map((draft) => {
    const speaker = draft.attribution?.speaker?.name;
    if (speaker === undefined) return draft;
    const goesOn: boolean = said?.speaker === speaker && draft.order - said.order <= HOLDS;
    if (draft.dates.length === 0) return goesOn && said ? { ...draft, dates: said.dates } : draft;
    const dates = saidOn(draft).filter(({ start, end }) => !dayOfTheNews.test(text.slice(start, end)));
    if (dates.length > 0) said = { speaker, order: draft.order, dates };
    return draft;
  });
}

/** Dates among the reporting words, outside what is reported. */
function saidOn({ dates, attribution }: Draft): DateMention[] {
  return dates.filter((date) => !attribution?.content.some((part) => isWithin(date, part)));
}
