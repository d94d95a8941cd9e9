/**
 * Numbers for short words of ASCII. A word is its own key: each letter or digit is a digit of a number in base 37, and ten of
 * them fit into the whole numbers that a double holds, so that no letters need be compared. An open table, at most half full.
 */
export interface ShortWords {
  keys: Float64Array;
  numbers: Int32Array;
  count: number;
}

/** Letters of the longest short word. */
export const LONGEST_SHORT = 10;

const firstSlots = 4096;
const empty = 0;
export const UNKNOWN = -1;

/** The digit of a letter by its code, capitals as small letters; 0 for all that is neither letter nor digit. */
const digits = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 36);
  return Number.isNaN(value) ? 0 : value + 1;
});

/** The key of some letters and one more. */
export const keyWith = (key: number, code: number) => key * 37 + (digits[code] ?? 0);

export function startShortWords(): ShortWords {
  return { keys: new Float64Array(firstSlots), numbers: new Int32Array(firstSlots), count: 0 };
}

/** The number that was given to a key, or `UNKNOWN`. */
export function numberOfKey(words: ShortWords, key: number): number {
  const slot = slotOf(words.keys, key);
  return words.keys[slot] === key ? (words.numbers[slot] ?? UNKNOWN) : UNKNOWN;
}

export function numberKey(words: ShortWords, key: number, number: number): void {
  if (2 * words.count > words.keys.length) grow(words);
  const slot = slotOf(words.keys, key);
  words.keys[slot] = key;
  words.numbers[slot] = number;
  words.count++;
}

/** Where a key stands, or the free slot where it belongs. */
function slotOf(keys: Float64Array, key: number): number {
  const mask = keys.length - 1;
  let slot = mixed(key) & mask;
  while (keys[slot] !== key && keys[slot] !== empty) slot = (slot + 1) & mask;
  return slot;
}

const mixed = (key: number) => {
  const bits = Math.imul(key | 0, 0x9e3779b1) ^ Math.floor(key / 2 ** 32);
  return bits ^ (bits >>> 15);
};

function grow(words: ShortWords): void {
  const { keys, numbers } = words;
  words.keys = new Float64Array(2 * keys.length);
  words.numbers = new Int32Array(2 * keys.length);
  words.count = 0;
  keys.forEach((key, slot) => {
    if (key !== empty) numberKey(words, key, numbers[slot] ?? 0);
  });
}
