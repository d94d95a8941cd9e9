import type { Span } from '../article';
import { remembered } from '../remembered';
import { forWords } from '../word-list';
import { isCapital, isPossessive, type Word, withoutPossessive } from './words';

/** Words that stand before a name and are no part of it. */
const title = forWords(
  /^(?:The|A|An|Mr|Mrs|Ms|Dr|Sir|Gen|General|(?:Major|Lieutenant|Brigadier)-General|Lt|Col|Colonel|Maj|Major|Brig|Brigadier|Capt|Captain|Sen|Senator|Rep|Representative|Gov|Governor|Prof|Professor|Judge|Justice|President|Vice|Prime|Deputy|Acting|Interim|Chief|Foreign|Defence|Defense|Interior|Information|Finance|Law|Planning|Federal|State|Former|Minister|Ministry|Secretary|Spokesman|Spokesperson|Spokeswoman|Special|Envoy|Representative|Ambassador|Adviser|Advisor|Maulana|Mullah|Maulvi|Mawlawi|Mufti|Sheikh|Hafiz|Syed|Qari|Haji|Ayatollah|Councillor|Councilor|Barrister|Field|Marshal|Admiral|Air|Commander|Inspector|Superintendent|Commissioner|Director|Chairman|Chairwoman|Speaker|Leader|Opposition|Premier|King|Queen|Crown|Prince|Princess|Pope|Rev|Reverend|Analyst|Security|Political|Senior|Republican|Democratic|Democrat|Pakistani|Afghan|Indian|American|Chinese|Iranian|Russian|Turkish|Qatari|British|German|French|US|UN|Taliban|Pakistan|Afghanistan|India|Government|House|Party|Army|Police|Mayor|Congressman|Congresswoman|Attorney|Counsel|Editor|Candidate|Nominee|Retired|Retd|CEO|MP|MNA|PM|CM|DG|ISPR|FO|Provincial|National|Adviser|Permanent|Assistant|Under|On|In|At|And|But|While|When|As|After|Meanwhile|For|However|If|Since|Although|Is|Are|Was|Were|Did|Does|Do|Has|Have|Can|Will|Would|What|Why|How|Who|Where|Q|Recently|Earlier|Later|From|By|To|With|New|Kabul|Islamabad|Tehran|Beijing|Moscow|Doha|Washington|Delhi|Riyadh|Ankara|Peshawar|Quetta|Lahore|Karachi|Kandahar|Iranian|Saudi|Uzbek|Tajik|FM|EAM|NSA|AIG|SAPM|IGP|IG|DIG|DPO|RPO|CCPO|CPO|SSP|DSP|SHO|SP|AJK|COAS|KP|Yes|No|Not|So|Then|Now|Today|Yesterday)$/,
);
/** Words of institutions: a run that ends in one is no person. */
const institution = forWords(
  /^(?:Ministry|Office|Department|Council|Committee|Commission|Institute|University|Party|Army|Police|Force|Forces|Agency|Authority|Court|Assembly|Parliament|Senate|House|Bank|Fund|Group|Organisation|Organization|Union|League|Centre|Center|Foundation|Post|Times|News|Journal|Tribune|Herald|Street|Border|Agreement|Report|Province|District|Valley|Pass|State|States|Nations|Emirate|Government|Taliban|Pakistan|Afghanistan|Kingdom|Republic|Relations|Affairs|Directorate|Service|Services|Command|Corps|Movement|Front|Alliance|Association|Network|Mission|Embassy|Consulate|Secretariat|Cabinet|Board|Bureau|Wing|Company|Guardian|Corporation|Press|Agency|Tehreek|Tehrik|Minister|Spokesman|Spokesperson|Day|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Hospital|College|School|Airport|Base|Jail|Prison|Mosque|Bazaar|Road|City|Town|Tehsil|Station|Hotel|Palace|Camp|Market|Officer|Commissioner|Adviser|Ambassador|Team|Unit|Division|Programme|Initiative|Studies|Research|Reconstruction|Commerce|Industry|Trade|Economics|Watch|International|Society|Trust|Jirga|Shura|Islam|Strategy|Plan|Policy|Pakistani|Afghan|Iranian|Indian|American|Chinese|Russian|Turkish|Qatari|Saudi|British|Sept|Khan's)$/,
);
const particle = forWords(/^(?:al|ul|ur|bin|de|van|von|der|bint|e|i|la|el|ibn|du|da)$/);

/** A person's name as the text gives it, titles left off. */
export interface ProperName extends Span {
  readonly name: string;
}

/** Names of two words or more in a sentence: "Defence analyst Hasan Askari" → "Hasan Askari". */
export function properNamesIn(words: readonly Word[]): ProperName[] {
  const names: ProperName[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i])) continue;
    const end = runEnd(words, i);
    const name = end > i ? nameOf(words, i, end) : null;
    if (name) names.push(name);
    i = end;
  }
  return names;
}

function runEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (end + 1 < words.length) {
    const next = words[end + 1];
    const joined =
      next?.gap === ' ' ||
      (next?.gap === '. ' && /^(?:\p{Lu}|Mr|Dr|Gen|Lt|Sen|Rep|Gov|Mrs|Ms|Col|Maj)$/u.test(words[end]?.text ?? ''));
    if (!next || !joined || isPossessive(words[end])) break;
    if (!isCapital(next) && !(particle.test(next.lower) && isCapital(words[end + 2]))) break;
    end++;
  }
  return end;
}

function nameOf(words: readonly Word[], from: number, to: number): ProperName | null {
  let start = officeEnd(words, from, to);
  while (start < to && title.test(words[start]?.text ?? '')) start++;
  const [first, last] = [words[start], words[to]];
  if (!first || !last || start === to || institution.test(bare(last)) || office.test(bare(last))) return null;
  const run = words.slice(start, to + 1);
  if (run.some((word) => isNoName(word.text))) return null;
  const name = run.map((word) => bare(word)).join(' ');
  return { start: first.start, end: last.end - (last.text.length - bare(last).length), name };
}

/** A number, an acronym, a word of a headline in capitals. */
const isNoName = remembered((word): boolean => /^\d/.test(word) || (word.length > 3 && word === word.toUpperCase()));

/** "Kohat Police Officer Ali Qadir": the name begins after the last word of the office. */
function officeEnd(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) {
    if (office.test(words[i]?.text ?? '')) return i + 1;
  }
  return from;
}

const office = forWords(
  /^(?:Minister|Secretary|Spokesman|Spokeswoman|Spokesperson|Chief|Officer|Commissioner|Governor|Ambassador|Envoy|General|Colonel|Major|Brigadier|Captain|President|Director|Commander|Inspector|Superintendent|Adviser|Advisor|Chairman|Chairwoman|Senator|Analyst|Leader|Professor|Affairs)$/,
);

/** "Secretary Rahman", "PM Qadir’s": what stands before a lone surname, and the surname; null without a title. */
export const titledSurname = remembered((words): { readonly title: string; readonly surname: string } | null => {
  const parts = withoutPossessive(words).split(/\s+/);
  const surname = parts.pop() ?? '';
  const titles = parts.map((part) => part.replace(/\.$|['’]s$/, ''));
  if (
    titles.every((part) => /^the$/i.test(part)) ||
    !/^\p{Lu}[\p{L}-]*\p{Ll}$/u.test(surname) ||
    title.test(surname) ||
    institution.test(surname)
  )
    return null;
  return titles.every((part) => /^the$/i.test(part) || title.test(part)) ? { title: parts.join(' '), surname } : null;
});

function bare(word: Word): string {
  return withoutPossessive(word.text);
}
