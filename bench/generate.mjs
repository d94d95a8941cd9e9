// Made-up texts with the shape of the real ones. The same seed makes the same text.
import { seeded } from './measure.mjs';

const speakers = [
  'Foreign Minister Ishaq Dar',
  'Zabihullah Mujahid',
  'the Foreign Office',
  'a security official',
  'Defence Minister Khawaja Asif',
  'the interim government in Kabul',
];
const verbs = ['said', 'told reporters', 'claimed', 'added', 'denied', 'warned'];
const places = ['Torkham', 'Chaman', 'Bajaur', 'Spin Boldak', 'Kunar', 'North Waziristan', 'Quetta', 'Kabul'];
const groups = ['the TTP', 'Pakistani forces', 'Afghan border guards', 'militants', 'the Taliban'];
const deeds = [
  'crossed the border near',
  'opened fire on a post in',
  'closed the crossing at',
  'killed {n} people in',
  'targeted a vehicle in',
  'held talks with elders from',
];
const padding = [
  'Traders waited for hours while trucks with fruit stood in a long queue.',
  'The weather in the valley has been cold, and schools remain shut until next week.',
  'Residents had asked for a new road for years.',
  'The two countries share a border of about 2,600 kilometres.',
  'Prices in the bazaar rose by {n} per cent within a month.',
];

/** An article as paragraphs, of at least `words` words. */
export function makeArticle(words, seed) {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const filled = (text) => text.replace('{n}', String(2 + Math.floor(random() * 40)));
  const deed = () =>
    `${pick(groups)} ${filled(pick(deeds))} ${pick(places)} on ${pick(['Monday', 'Friday', 'Oct 12'])}`;
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const shapes = [
    () => `${capital(pick(speakers))} ${pick(verbs)} that ${deed()}.`,
    () => `“${capital(deed())},” ${pick(speakers)} ${pick(verbs)}.`,
    () => `${capital(deed())}, and ${pick(speakers)} called it a violation.`,
    () => `${capital(deed())}.`,
    () => filled(pick(padding)),
  ];
  const paragraphs = [];
  for (let count = 0; count < words; ) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(shapes)());
    paragraphs.push(sentences.join(' '));
    count += sentences.join(' ').split(' ').length;
  }
  return paragraphs;
}

/** A page with that article among what news pages carry besides. */
export function makePage(title, paragraphs) {
  const links = Array.from({ length: 60 }, (_, n) => `<li><a href="/story/${n}">Another story number ${n}</a></li>`);
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta name="description" content="${title}">
<meta property="og:title" content="${title}"></head><body><nav><ul>${links.join('')}</ul></nav>
<main><article><h1>${title}</h1><time datetime="2025-10-12">12 October 2025</time>
<div>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</div></article></main>
<aside><ul>${links.join('')}</ul></aside><footer><p>Contact us at the address above.</p></footer></body></html>`;
}

/** Statements of 15–35 words; word frequencies follow Zipf's law over 30,000 made-up words. */
export function makeStatements(count, seed) {
  const random = seeded(seed);
  const words = zipf(makeVocabulary(30_000, random), random);
  return Array.from({ length: count }, (_, id) => ({
    id: String(id),
    text: Array.from({ length: 15 + Math.floor(random() * 21) }, words).join(' '),
  }));
}

/** Queries of 8–15 words, each from one statement, with a third of the words from elsewhere. */
export function makeQueries(statements, count, seed) {
  const random = seeded(seed);
  const some = () => statements[Math.floor(random() * statements.length)].text.split(' ');
  return Array.from({ length: count }, () => {
    const [own, other] = [some(), some()];
    const length = 8 + Math.floor(random() * 8);
    return Array.from({ length }, (_, n) => (n % 3 === 2 ? other : own)[Math.floor(random() * 15)]).join(' ');
  });
}

function makeVocabulary(size, random) {
  const syllables = [
    'ka',
    'bul',
    'tor',
    'kham',
    'mi',
    'ran',
    'sha',
    'ded',
    'lo',
    'gar',
    'wer',
    'pin',
    'dus',
    'ti',
    'zo',
  ];
  const words = new Set();
  while (words.size < size) {
    const parts = 2 + Math.floor(random() * 3);
    words.add(Array.from({ length: parts }, () => syllables[Math.floor(random() * syllables.length)]).join(''));
  }
  return [...words];
}

function zipf(words, random) {
  const sums = new Float64Array(words.length);
  let total = 0;
  for (let rank = 0; rank < words.length; rank++) sums[rank] = total += 1 / (rank + 1);
  return () => {
    const wanted = random() * total;
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low];
  };
}
