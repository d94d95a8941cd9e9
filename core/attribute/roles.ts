import type { Speaker } from '../claim';
import { remembered } from '../remembered';
import { forWords } from '../word-list';

/** Nouns by which a person or a body is called again: "the minister", "the report". */
const roleNoun =
  /\b(?:chief of army staff|field marshal|prime minister|chief minister|foreign minister|defence minister|interior minister|information minister|deputy prime minister|minister|premier|president|spokesperson|official|source|ambassador|envoy|general|leader|chief|analyst|expert|secretary|governor|senator|mayor|report|study|survey|assessment|statement|ministry|office|group|newspaper|daily|weekly|magazine|broadcaster|website|publication|diplomat|commander|chairman|adviser|lawmaker|congressman|professor|police|outfit|military|army|government|agency|outlet|channel|committee|candidate|nominee|representative|paper|author|director|deputy|officer|commissioner|scholar|researcher|lawyer|journalist|teacher|student|resident|trader|doctor|witness|judge|cleric|elder|colonel|major|brigadier|politician|activist|fellow|editor|historian|economist|academic|driver|villager|inspector|superintendent|coordinator|administrator|politician|king|emir|prosecutor|columnist|correspondent|reporter)s?\b/g;

/** What is written or found and no person. */
export const isDocument = forWords(
  /^(?:reports?|study|studies|surveys?|assessments?|statements?|papers?|publications?|newspaper|daily|weekly|magazine|website|readouts?|releases?|remarks?|comments?|communiqu[eé]s?|declarations?|letters?|tweets?|posts?|handouts?|resolutions?|press)$/,
);

/** What a body is called, and none of its people: a police officer is not "the police". */
export const isBodyNoun = forWords(
  /^(?:ministry|office|group|police|outfit|military|army|government|agency|outlet|channel|committee|newspaper|daily|weekly|magazine|broadcaster|website|publication|paper)$/,
);

/** Other words for a role; the last stands for what a foreign minister is also called. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/\bspokes(?:man|men|woman|women|people)\b/g, 'spokesperson'],
  [/\bdefense\b/g, 'defence'],
  [/\badvisor/g, 'adviser'],
  [/\b(?:army|military) chief\b|\bcoas\b|\bchief of (?:the )?army staff\b/g, 'chief of army staff'],
  [/\bdig\b/g, 'deputy inspector general'],
  [/\bigp?\b/g, 'inspector general'],
  [/\b(?:cc?po|dpo|rpo|sho)\b/g, 'police officer'],
  [/\bdg\b/g, 'director general'],
  [/\bpm\b/g, 'prime minister'],
  [/\bcm\b/g, 'chief minister'],
  [/\bfm\b/g, 'foreign minister'],
  [/\bpolice(?:man|woman)\b/g, 'police officer'],
  [/\b(?:top|chief) ((?:\w+ )?)diplomat\b/g, '$1foreign minister'],
];

/** Most words have none: one look spares nine. */
const mayHaveSynonym = /spokes|defense|advisor|chief|coas|\b(?:[pcf]m|d?ig|igp|dg|cc?po|[dr]po|sho)\b|police|diplomat/;

/** Lower case, one spelling for each role: "Army chief" → "chief of army staff". */
export const plainRole = remembered((words): string => {
  const lower = words.toLowerCase().replaceAll('’', "'");
  if (!mayHaveSynonym.test(lower)) return lower;
  return synonyms.reduce((role, [pattern, plain]) => role.replace(pattern, plain), lower);
});

/** What a role can be called: "Defence Minister of Pakistan" → "defence minister", "minister". */
export const roleKeysIn = remembered((words): readonly string[] => {
  const nouns = [...plainRole(words).matchAll(roleNoun)].map(([match]) => match.replace(/s$/, ''));
  return nouns.flatMap((noun) => [noun, noun.split(' ').at(-1) ?? noun]);
});

/** The noun that a role ends with: "the Afghan foreign minister" → "foreign minister". */
export const headRoleIn = remembered((words): string | null => {
  return [...plainRole(words).matchAll(roleNoun)].at(-1)?.[0].replace(/s$/, '') ?? null;
});

/** A country with the words that tell it and the party that speaks for it. */
const countries = [
  { words: /\bpakistan(?:i|'s)?\b|\bislamabad\b/, party: 'islamabad' },
  { words: /\bafghan(?:istan)?(?:'s)?\b|\bkabul\b|\btaliban\b|\bislamic emirate\b/, party: 'kabul' },
  { words: /\b(?:us|u\.s\.?|american|united states)\b|\bpentagon\b/, party: 'us' },
  { words: /\bindian?\b/, party: 'india' },
  { words: /\bchin(?:a|ese)\b/, party: 'china' },
  { words: /\bun\b|\bunited nations\b/, party: 'un' },
  ...[
    /\biran(?:ian|'s)?\b|\btehran\b/,
    /\brussian?(?:'s)?\b|\bmoscow\b|\bkremlin\b/,
    /\bturk(?:ey|iye|ish)(?:'s)?\b|\bankara\b/,
    /\bqatari?(?:'s)?\b|\bdoha\b/,
    /\bsaudi\b|\briyadh\b/,
    /\b(?:british|uk|britain(?:'s)?)\b/,
    /\bgerman(?:y|'s)?\b/,
    /\btajik(?:istan)?(?:'s)?\b/,
    /\buzbek(?:istan)?(?:'s)?\b/,
    /\beu\b|\beuropean union\b/,
  ].map((words) => ({ words, party: null })),
];

export const namesCountry = remembered((role): boolean => {
  return countries.some(({ words }) => words.test(role));
});

/** Whether a role's country ("the Afghan minister") can be the speaker's. */
export function fitsCountry(role: string, speaker: Pick<Speaker, 'name' | 'role' | 'party'>): boolean {
  const country = countries.find(({ words }) => words.test(role));
  if (!country) return true;
  if (country.party !== null && states.has(speaker.party)) return speaker.party === country.party;
  const told = plainRole(`${speaker.role ?? ''} ${speaker.name}`);
  if ((country.party !== null && speaker.party === country.party) || country.words.test(told)) return true;
  return speaker.party === null && !namesCountry(told);
}

const states = new Set<Speaker['party']>(countries.flatMap(({ party }) => party ?? []));

/** As `fitsCountry`, where the country is known to be his: nobody's is no match. */
export function speaksForCountry(role: string, speaker: Pick<Speaker, 'name' | 'role' | 'party'>): boolean {
  const told = plainRole(`${speaker.role ?? ''} ${speaker.name}`);
  return fitsCountry(role, speaker) && (speaker.party !== null || namesCountry(told));
}

/** "the Pakistani foreign minister" → "foreign minister": a role without what says whose it is. */
export const withoutCountry = remembered((role): string => {
  return role
    .replace(/^(?:the|our|his|her|its|this|that) /, '')
    .replace(
      /\b(?:pakistani?(?:'s)?|afghan(?:istan)?(?:'s)?|us|u\.s\.?|american|indian?(?:'s)?|chin(?:ese|a's)|iran(?:ian|'s)|russian?(?:'s)?|turk(?:ish|ey's|iye's)|qatari?(?:'s)?|saudi|british|german|tajik|uzbek) /g,
      '',
    )
    .replace(/\b(?:acting|interim|caretaker|top|senior|visiting) /g, '')
    .replace(/'s?$/, '')
    .replace(/s$/, '');
});
