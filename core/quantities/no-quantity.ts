import type { NumberMention } from './numbers';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** "May 4", "between May 4 and 9". */
const monthBefore = new RegExp(
  `\\b(?:between|from) (?:${months})\\.? \\d\\d? (?:and|to) $|\\b(?:${months})\\.?,? $`,
  'i',
);
/** "May 4", "May 4, 6" */
const days = `\\b(?:${months})\\.? \\d\\d?(?:, \\d\\d?)*`;
/** "On May 4 and | 9, 2025", "May 4, 6 and | 9": days alone, nothing counted after them. */
const dayBefore = new RegExp(`${days}(?:,? and|-|–) ?$`, 'i');
/** "May 4, | 6 and 9", but not "As of May 4, | 12 had died". */
const dayListed = new RegExp(`${days}, $`, 'i');
const moreDays = /^(?:, \d\d?)*,? and \d\d?\b/;
const noneCounted =
  /^(?:st|nd|rd|th)?(?:[,.;:)]|\s*$| (?:in|at|on|to|of|with|where|when|that|this|last|by|but|as|after|before|under|during|and|or)\b)/;
/** "4 May", "4 and 9 May". */
const monthAfter = new RegExp(`^(?:st|nd|rd|th)?(?: and \\d\\d?)?(?: of)? (?:${months})\\b`, 'i');
/** Words whose number is a name: "Article 51", "Resolution 1267", "phase 2". */
const numbered =
  /\b(?:article|section|resolution|chapter|rule|phase|page|part|clause|no\.?|number|nos\.?|verse|grade|level|group|route|highway|channel|flight|boeing|apollo|covid|cop|g|act|day|sector|ward|block|unit|battalion|corps|windows|iphone|step|round|volume|vol\.?|item|annex|schedule|category|class|type|figure|table|room|gate|zone|check ?post|(?:articles|sections|resolutions|clauses|chapters|rules|phases|pages|flights|units|blocks|wards|nos\.?)(?: \d+(?:, \d+)*,? (?:and|to|or))?) $/i;
/** People counted as sides of a matter, not as a quantity: "the two sides", "between the two countries". */
const definitePair =
  /\b(?:the|these|those|its|their|his|her|our|both|other|any|no|every|each|this|that|which|last|next|past|first) (?:[a-z]+ )?$/i;
const sides =
  /^ (?:neighbou?r(?:s|ing)?|sides?|countr(?:y|ies)|nations?|states|governments?|parties|leaders|ministers|armies|foreign|delegations|brotherly|muslim|south asian|estranged|capitals|teams|peoples|men\b|of them|sister)/i;
const countedWithOne =
  /^ (?:(?:security|peace|committee|police|army|alleged|suspected|armed|innocent|more|other|male|female|young|frontier|levies|afghan|pakistani|chinese|foreign|unidentified|suicide|intelligence|senior|million|hundred) )*(?:soldier|civilian|person|people|personnel|member|polic\w+|terrorist|militant|officer|official|khwarij|kharji|child|woman|man|student|bomber|attacker|worker|national|troop|drone|tank|vehicle|tribesman|labourer|driver|cop|constable|insurgent|trooper|insurgent|guard|boy|girl|teacher)\w*/i;
const spelledPairs = /^(?:two|three|four)$/i;

/** Each rule names a kind of number that counts nothing. */
const rules: readonly ((at: Context) => boolean)[] = [
  function partOfAWordOrCode({ before, after }) {
    return (
      /[\p{L}\d][-–/]?$/u.test(before.slice(-3)) ||
      /^(?:[-–/.,:]\d|[\p{L}])/u.test(after) ||
      (/[:/.,]$/.test(before) && /\d[:/.,]$/.test(before))
    );
  },
  function ordinal({ after }) {
    // "the 34th report", "its thirty-fourth report"
    return /^(?:st|nd|rd|th|-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))\b/i.test(after);
  },
  function yearOrEra({ at, before, after }) {
    if (at.money !== undefined || at.percent || !/^(?:1[89]|20)\d\d$/.test(at.words)) return false;
    return (
      !/^ [a-z]+s\b/.test(after) ||
      /\b(?:in|since|of|by|until|from|during|before|after|the|late|early|mid|year|and|to|for|[A-Z][a-z]+,?) $/.test(
        before,
      )
    );
  },
  function dayOfAMonth({ at, before, after }) {
    return (
      /^\d\d?$/.test(at.words) &&
      (monthBefore.test(before) ||
        (dayBefore.test(before) && noneCounted.test(after)) ||
        (dayListed.test(before) && moreDays.test(after)) ||
        (monthAfter.test(after) && !/^(?: and \d\d?)? may [a-z]/.test(after)))
    );
  },
  function clockTime({ before, after }) {
    return /^ ?(?:[ap]\.?m\b|o['’]clock|hrs\b|gmt\b|pst\b)/i.test(after) || /\d:$/.test(before);
  },
  function stretchOfTime({ before, after }) {
    if (!/^[- ](?:and a half )?(?:years?|decades?|months?|weeks?|days?|hours?|minutes?)\b/i.test(after)) return false;
    if (/^[- ][a-z]+ (?:ago|later|earlier|before)\b|^-(?:year|decade|month|week)s?\b/i.test(after)) return true;
    // "two days after the raid", but not "shut for 40 days after the raid".
    if (/^ (?:days?|weeks?|months?|years?) after\b/i.test(after) && !/\bfor $/i.test(before)) return true;
    return /\b(?:in|within|past|last|next|previous|coming|recent|over|every|first) (?:the )?$/i.test(before);
  },
  function age({ before, after }) {
    return /\baged? $/i.test(before) || /^[- ]years?[- ]olds?\b/i.test(after);
  },
  function nameWithANumber({ at, before }) {
    return at.money === undefined && !at.percent && numbered.test(before);
  },
  function hashtagOrReference({ before }) {
    return /[#@№]$/.test(before);
  },
  function oneAsPronoun({ at, after }) {
    return /^one$/i.test(at.words) && !countedWithOne.test(after);
  },
  function sidesOfAMatter({ at, before, after }) {
    return spelledPairs.test(at.words) && (sides.test(after) || definitePair.test(before));
  },
  function idiom({ at, before, after }) {
    if (/^(?:a|an)[- ]?(?:hundred|thousand|million|dozen)s?$/i.test(at.words)) return false;
    return (
      /^[- ](?:fold|way|day(?:s)? ago|sided?|star|piece|party)\b/i.test(after) ||
      /\b(?:page|top|one of) $/i.test(before)
    );
  },
];

interface Context {
  readonly at: NumberMention;
  /** The 28 characters before, and the 48 after. */
  readonly before: string;
  readonly after: string;
}

/** Whether a number is a date, a time, an age, a code or a name rather than a count. */
export function isNoQuantity(text: string, at: NumberMention): boolean {
  const context = {
    at,
    before: text.slice(Math.max(0, at.start - 28), at.start),
    after: text.slice(at.end, at.end + 48),
  };
  return rules.some((rule) => rule(context));
}
