import type { Span } from '../article';
import { forEachRun } from '../letter-runs';
import { rememberedWords } from '../match/word-table';

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

const keyAt = rememberedWords(keyOf);

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  forEachRun(text, (start, end, plain) => {
    const word = text.slice(start, end);
    tokens.push({ start, end, word, key: plain ? keyAt(text, start, end) : keyOf(word) });
  });
  return tokens;
}

/** "Türkiye" and "Turkiye", "Defense" and "defence" have one key. */
export function keyOf(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return spellings.get(plain) ?? plain;
}
