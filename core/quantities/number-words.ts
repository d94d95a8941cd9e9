import { remembered } from '../remembered';

const small: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that multiply what stands before them. */
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

const smalls = Object.keys(small).join('|');
const allTens = Object.keys(tens).join('|');
const spelled = 'dozen|hundred|thousand|lakh|million|crore|billion|trillion';
const below100 = `(?:${allTens})(?:[- ](?:${smalls}))?|${smalls}`;
const scaled = `(?:[- ](?:${spelled})s?\\b)`;

/** Parts of a whole, times that something happened, and sums that go without their "a". */
const fractions: Readonly<Record<string, number>> = { half: 0.5, third: 1 / 3, quarter: 0.25, fifth: 0.2 };
const times: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7 };
const fraction =
  '(?<!\\b(?:first|second|latter|other|this|that|a) )\\bhalf(?= (?:of )?(?:the|its|their|all|his|these|those|our)\\b(?! time\\b))|\\b(?:(?:one|two|three)[- ](?:thirds?|quarters?|fifths?)|a (?:third|quarter|fifth))\\b(?=-| of\\b(?! an? )| the\\b| majority\\b)';
const nthTime = `(?<=\\b(?:is|was|be|been|marks?|marked) the )(?:${Object.keys(times).join('|')}) time\\b`;
const bareSum =
  '(?<!\\b(?:few|several|many|some|of)[- ])\\b(?:million|billion|trillion)(?= (?:dollars?|rupees?|euros?)\\b)';

/** A number, in digits or in words: "78,000", "2.5 million", "half a dozen", "two hundred and fifty". */
export const numberPattern = [
  fraction,
  nthTime,
  `(?:\\b(?:${below100})|\\d+) and a half (?:${spelled})s?\\b`,
  `(?:\\d{1,3}(?:,\\d{2,3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:${scaled}+| ?(?:mn|bn|tn)\\b|m\\b)?`,
  `\\b(?:a half|half an?|half|an?)[- ](?:${spelled})\\b${scaled}*`,
  `\\b(?:${below100})\\b(?:${scaled}+(?: and (?:${below100})\\b(?=${scaled}| [a-z]+s\\b| (?:wo)?men\\b| people\\b| children\\b)${scaled}*)?)?`,
  bareSum,
].join('|');

/** The words with which a number in words begins. */
const firstWords = new Set([
  ...Object.keys({ ...small, ...tens, ...times }),
  ...'half a an million billion trillion'.split(' '),
]);

/** Whether a number, told in words, can begin with a word in lower case. */
export const beginsNumber = (word: string) => firstWords.has(word);

/** "two hundred and fifty thousand" → 250000, "2.4 lakh" → 240000, "half a dozen" → 6. */
export const valueOfNumber = remembered((number): number | null => {
  const part = shareOrTurn(number.toLowerCase());
  if (part !== null) return part;
  let total = 0;
  let current: number | null = null;
  let share = 1;
  for (const word of number.toLowerCase().match(/[\d,.]+|[a-z]+/g) ?? []) {
    const unit =
      lookUp(small, word) ?? lookUp(tens, word) ?? (/^\d/.test(word) ? Number(word.replaceAll(',', '')) : undefined);
    const scale = lookUp(scales, word) ?? lookUp(scales, word.replace(/s$/, ''));
    if (word === 'half' && current !== null) current += 0.5;
    else if (word === 'half') share = 0.5;
    else if (unit !== undefined) current = (current ?? 0) + unit;
    else if (scale !== undefined && scale < 1000) current = (current ?? 1) * scale;
    else if (scale !== undefined) {
      total = (total + (current ?? (total > 0 ? 0 : 1))) * scale;
      current = null;
    }
  }
  const value = (total + (current ?? 0)) * share;
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : null;
});

/** "two-thirds" → .666666666667, "half" → .5, "third time" → 3; null for any other number. */
function shareOrTurn(words: string): number | null {
  const turn = /^([a-z]+) time$/.exec(words)?.[1];
  if (turn !== undefined) return lookUp(times, turn) ?? null;
  const [, count, whole] = /^(?:(one|two|three|a)[- ])?([a-z]+?)s?$/.exec(words) ?? [];
  const share = whole === undefined ? undefined : lookUp(fractions, whole);
  if (share === undefined) return null;
  return Number(((count === undefined ? 1 : (lookUp(small, count) ?? 1)) * share).toPrecision(12));
}

function lookUp(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
