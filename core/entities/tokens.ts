import type { Span } from '../article';
import { isAscii, runEnd } from '../letter-runs';
import { knownOf, type Runs } from '../word-runs';

/** A run of letters or digits; `key` is what two spellings of one word share. */
export interface Token extends Span {
  readonly word: string;
  readonly key: string;
}

/** Words of this region's news that papers spell in several ways; the first stands for all. */
const spellings: ReadonlyMap<string, string> = new Map(
  [
    'tehreek tehrik tahrik tahreek',
    'e i',
    'defence defense',
    'taliban taleban',
    'muhammad mohammad mohammed muhammed mohamed mohamad',
    'ahmad ahmed',
    'mehsud mahsud mehsood',
    'khorasani khurasani khorassani',
    'khorasan khurasan khorassan',
    'mujahid mujahed mojahid mojahed mujaheed',
    'muttaqi mottaqi motaqi mutaqi',
    'yaqoob yaqub yaqoub',
    'shehbaz shahbaz',
    'khawaja khwaja',
    'chaudhry chaudhary chaudhri chaudry choudhry',
    'hussain hussein husain',
    'hibatullah haibatullah hebatullah',
    'zabihullah zabiullah zabihulla zabeehullah',
    'enayatullah inayatullah',
    'khwarazmi khowarazmi khwarizmi khawarazmi',
    'stanikzai stanekzai stanakzai',
    'sirajuddin serajuddin',
    'rehman rahman',
    'qahar qahhar qaher',
    'mateen matin',
    'sheikh shaikh shaykh',
    'mawlawi maulvi mawlavi molvi',
    'mullah mulla',
    'maulana mawlana',
    'noor nur',
    'balochistan baluchistan',
    'baloch baluch',
    'rashid rasheed',
    'nadeem nadim',
  ].flatMap((line) => {
    const [key = '', ...others] = line.split(' ');
    return others.map((other) => [other, key] as const);
  }),
);

/** The words of a short text: a name of a pack. Those of an article are its runs. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; start++) {
    const end = runEnd(text, start);
    if (end === start) continue;
    const word = text.slice(start, end);
    tokens.push({ start, end, word, key: keyOf(word) });
    start = end;
  }
  return tokens;
}

const keyOfWord = knownOf<string | null>(keyOf, null);

/** The key of a run. */
export function keyAt(runs: Runs, index: number): string {
  return keyOfWord(runs, index) ?? keyOf(runs.text.slice(runs.starts[index], runs.ends[index]));
}

/** "Türkiye" and "Turkiye", "Defense" and "defence" have one key. */
export function keyOf(word: string): string {
  const plain = isAscii(word, 0, word.length) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
  const lower = plain.toLowerCase();
  return spellings.get(lower) ?? lower;
}
