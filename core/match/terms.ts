import { stem } from './stem';

const stopWords = new Set(
  (
    'a an the and or but of in on at to for from by with as is are was were be been being it its this that these those ' +
    'he she they them his her their we our you your i me my who which what when where how than then there here so if ' +
    'do does did has have had not no will would can could should may might must just about into over after before ' +
    'also more most very s t re ve ll d m rt via amp'
  ).split(' '),
);

const notText = [
  /https?:\/\/\S+/g,
  /\b(?:pic\.)?twitter\.com\/\S+/g,
  /\b(?:t\.co|bit\.ly)\/\S+/g,
  // "Jan 5, 2021" closing a post, after its author
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\s*$/,
  /&(?:amp|nbsp|quot|gt|lt);/g,
];

/** "#BorderClashes2025" → "Border Clashes 2025"; "NewDelhi" likewise. */
function splitCamel(text: string): string {
  return text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{L}{3})(\d)/gu, '$1 $2');
}

/** The words of a text that can be searched for: links and dates of posting removed, stemmed, in order. */
export function termsOf(text: string): string[] {
  const clean = notText.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  const folded = splitCamel(clean).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const terms: string[] = [];
  for (const [word] of folded.replace(/(\d),(\d{3})/g, '$1$2').matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length > 1 && !stopWords.has(word)) terms.push(stem(word));
  }
  return terms;
}
