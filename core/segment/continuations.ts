import type { JoinRule } from './seam';

const stopped = /[.!?…]["”’')\]]*$/u;
const brokenOff = /(?:[([](?:\.{2,}|…)[)\]]|\s(?:\.{3,}|…))$/u;
const label = /^(?:[•·▪–—*-]|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])$/u;
const shouted = /[!?]["”’']+$/u;
const reportingTail =
  /^(?:(?:\p{Lu}[\p{L}.’'-]*|the|a|an|of|\p{Ll}+(?:man|woman|person|ister|ial|ier|ander|eral))\s+){1,6}(?:said|asked|told|added|wondered|wrote|replied|responded|quipped|questioned|exclaimed|remarked|shouted|warned|tweeted|posted|declared|insisted|continued|maintained|asserted)\b(?! that\b)[^:“”"]{0,90}$/u;

/** A parenthesis that finishes the sentence before it: an aside, an agency, an ellipsis; not a sentence of its own. */
function isAside(after: string): boolean {
  if (!after.startsWith('(')) return false;
  const close = after.indexOf(')');
  if (close < 0) return /^\(\p{Ll}/u.test(after);
  const inside = after.slice(1, close);
  return /^[\p{Ll}…]/u.test(inside) || !/[.!?]$/u.test(inside);
}

export const continuationRules: readonly JoinRule[] = [
  {
    name: 'label of a list or an interview ("1.", "Q.")',
    joins: ({ before, fromStart }) => fromStart && label.test(before),
  },
  {
    name: 'omission inside a sentence ("(…)", " ... ")',
    joins: ({ before }) => brokenOff.test(before),
  },
  {
    name: 'goes on in lower case (“…?” he asked)',
    joins: ({ before, after }) => /^["”’')\]]*[,;]?\s*\p{Ll}/u.test(after) && stopped.test(before),
  },
  {
    name: 'aside in parentheses',
    joins: ({ after }) => isAside(after),
  },
  {
    name: 'only closing marks are left ("” )")',
    joins: ({ after, toEnd }) => toEnd && /^[\s"”’')\].,;:!?…–—-]+$/u.test(after),
  },
  {
    name: 'exclaimed or asked quote with its reporting clause (“Kabul must act!” Asif told Geo News.)',
    joins: ({ before, after, toEnd }) => toEnd && shouted.test(before) && reportingTail.test(after),
  },
];
