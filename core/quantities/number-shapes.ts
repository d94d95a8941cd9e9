import { small, tens, times } from './number-words';

/** One way of writing a number. Each is a pattern of its own: all in one take the browser longer to make than an article. */
export interface NumberShape {
  /** Whether it can begin with a word in lower case. */
  readonly begins: (word: string) => boolean;
  readonly pattern: RegExp;
  /** What else belongs to it when it comes right after. */
  readonly more?: RegExp;
}

const smalls = Object.keys(small).join('|');
const spelled = 'dozen|hundred|thousand|lakh|million|crore|billion|trillion';
const below100 = `(?:${Object.keys(tens).join('|')})(?:[- ](?:${smalls}))?|${smalls}`;
const scaled = `(?:[- ](?:${spelled})s?\\b)`;

const oneOf = (...words: readonly string[]) => {
  const known = new Set(words);
  return (word: string) => known.has(word);
};
const here = (source: string) => new RegExp(source, 'iy');

/** In the order in which they are tried where two could begin at one place. */
export const numberShapes: readonly NumberShape[] = [
  {
    // half of the; two-thirds of; a quarter of
    begins: oneOf('half', 'one', 'two', 'three', 'a'),
    pattern: here(
      '(?<!\\b(?:first|second|latter|other|this|that|a) )\\bhalf(?= (?:of )?(?:the|its|their|all|his|these|those|our)\\b(?! time\\b))|\\b(?:(?:one|two|three)[- ](?:thirds?|quarters?|fifths?)|a (?:third|quarter|fifth))\\b(?=-| of\\b(?! an? )| the\\b| majority\\b)',
    ),
  },
  {
    // was the third time
    begins: oneOf(...Object.keys(times)),
    pattern: here(`(?<=\\b(?:is|was|be|been|marks?|marked) the )(?:${Object.keys(times).join('|')}) time\\b`),
  },
  {
    // 78,000; 2.5 million
    begins: (word) => /\d/.test(word),
    pattern: here(
      `(?:\\d{1,3}(?:,\\d{2,3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:${scaled}+| ?(?:mn|bn|tn)\\b|m\\b)?`,
    ),
  },
  {
    // half a dozen; a hundred thousand
    begins: oneOf('half', 'a', 'an'),
    pattern: here(`\\b(?:a half|half an?|half|an?)[- ](?:${spelled})\\b${scaled}*`),
  },
  {
    // two hundred and fifty
    begins: oneOf(...Object.keys(small), ...Object.keys(tens)),
    pattern: here(`\\b(?:${below100})\\b${scaled}*`),
    more: here(` and (?:${below100})\\b(?=${scaled}| [a-z]+s\\b)${scaled}*`),
  },
  {
    // million dollars
    begins: oneOf('million', 'billion', 'trillion'),
    pattern: here(
      '(?<!\\b(?:few|several|many|some|of)[- ])\\b(?:million|billion|trillion)(?= (?:dollars?|rupees?|euros?)\\b)',
    ),
  },
];
