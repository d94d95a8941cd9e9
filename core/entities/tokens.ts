import type { Span } from '../article';
import { knownOf, type Runs, runsOf } from '../word-runs';

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

export function tokensOf(text: string): Token[] {
  const runs = runsOf(text);
  return Array.from({ length: runs.count }, (_, i) => {
    const [start, end] = [runs.starts[i] ?? 0, runs.ends[i] ?? 0];
    return { start, end, word: text.slice(start, end), key: keyAt(runs, i) };
  });
}

const keyOfWord = knownOf<string | null>(keyOf, null);

/** The key of a run. */
export function keyAt(runs: Runs, index: number): string {
  return keyOfWord(runs, index) ?? keyOf(runs.text.slice(runs.starts[index], runs.ends[index]));
}

/** "Türkiye" and "Turkiye", "Defense" and "defence" have one key. */
export function keyOf(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return spellings.get(plain) ?? plain;
}
