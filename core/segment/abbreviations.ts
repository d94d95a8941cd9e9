import type { JoinRule } from './seam';

const titles =
  'Mr|Mrs|Ms|Dr|Prof|Hon|Rev|Messrs|Maulana|Mufti|Qari|Haji|Sen|Rep|Gov|Amb|Pres|Adv|Engr|St|Mt|Ft|Sheikh|Fr|Insp|Supt';
const ranks =
  'Gen|Lt|Col|Maj|Brig|Capt|Cdr|Cmdr|Adm|Sgt|Cpl|Pvt|Lce|Nk|Hav|Sub|Lieut|Comdr|Wg|Sqn|Gp|Flt|AVM|DIG|IG|SSP|SP';
const latin = 'i\\.e|e\\.g|viz|cf|vs|v|al|approx|ca|esp';
const months = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const counted = 'No|Nos|Rs|pp|p|Art|Sec|Ch|Vol|Fig|para|Res|Op|PKR|USD|Af|Afs';

/** All of them: with any other word a sentence may end. */
export const abbreviations: ReadonlySet<string> = new Set(
  [titles, ranks, latin, months, counted].flatMap((words) => words.split('|')),
);

const endsIn = (words: string): RegExp => new RegExp(`(?:^|[\\s(\\[“"‘'/–—-])(?:${words})\\.$`, 'u');
const title = endsIn(`${titles}|${ranks}`);
const latinWord = endsIn(latin);
const monthOrCounter = endsIn(`${months}|${counted}`);
const retired = /\((?:retd|ret|rtd|r)\.?\)$/iu;
/** "M.", "D.I.", "U.S.": single or dotted initials. */
const initials = /(?:^|[\s([“"‘'/-])(?:\p{Lu}\.){1,4}$/u;

/** Words that open a sentence far more often than they follow an initial. */
const opener =
  /^[“"‘']?(?:The|A|An|He|She|It|They|We|I|You|This|That|These|Those|There|His|Her|Its|Their|Our|In|On|At|By|For|From|But|And|Or|So|Yet|As|If|When|While|After|Before|Since|However|Meanwhile|Earlier|Later|According|Last|Both|Some|Many|Most|Such|What|Who|Why|How|Where|To|No|Not|With)\b/u;

export const abbreviationRules: readonly JoinRule[] = [
  {
    name: 'title or rank before a name ("Gen. Munir")',
    joins: ({ before, after }) => title.test(before) && !/^(?:The|He|She|It|They|But)\b/u.test(after),
  },
  {
    name: 'month or counter before a number ("Nov. 28", "No. 5", "Rs. 500")',
    joins: ({ before, after }) => /^[\d#(]/u.test(after) && monthOrCounter.test(before),
  },
  {
    name: 'Latin abbreviation ("i.e. Kabul")',
    joins: ({ before }) => latinWord.test(before),
  },
  {
    name: 'retired officer ("(retd.) Bajwa")',
    joins: ({ before }) => retired.test(before),
  },
  {
    name: 'initials before a name ("D.I. Khan"), not before a new sentence ("the U.S. He")',
    joins: ({ before, after }) =>
      initials.test(before) && !/\bon X\.$/.test(before) && /^[\p{Lu}\d(]/u.test(after) && !opener.test(after),
  },
];
