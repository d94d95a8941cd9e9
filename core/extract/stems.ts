import { isAscii } from '../letter-runs';

const stopWords = new Set(
  `a an the and or but nor so yet if then than that this these those there here it its he she they them their his her we our us you your i my me
  of in on at by for from to with without within into onto over under about against between among during before after since until while as
  is are was were be been being am has have had having do does did will would shall should can could may might must not no
  who whom whose which what when where why how all any both each few more most other some such only own same too very also just even still
  said says say saying told tells stated added according asked one two first last new year years day monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
);

const plainWords = /[a-z\d]{2,}/g;
const anyWords = /[\p{L}\p{N}]{2,}/gu;

/** The content words of a text, roughly stemmed: "attacks", "attacked" and "attacking" are one. */
export function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(isAscii(text, 0, text.length) ? plainWords : anyWords) ?? [];
  return words.filter((word) => !stopWords.has(word)).map(stem);
}

const endings = /(?:isations?|izations?|ations?|ments?|ings?|edly|ed|es|s|ly)$/u;

function stem(word: string): string {
  if (word.length < 5 || !'sntgdy'.includes(word.charAt(word.length - 1))) return word;
  const cut = word.replace(endings, '');
  return cut.length < 3 ? word : cut;
}
