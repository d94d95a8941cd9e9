import type { Party } from '../claim';
import type { Draft, Feature } from './draft';
import { says } from './says';
import { upTo, whether } from './whether';

function names({ mentions }: Draft, party: Party): boolean {
  for (const { entity } of mentions) if (entity.party === party) return true;
  return false;
}

/** Of how many sentences it is the logarithm, by their number. */
const logarithms: number[] = [];

function logarithmOf(count: number): number {
  const known = logarithms[count] ?? Math.log(count);
  logarithms[count] = known;
  return known;
}

export const topicFeatures: readonly Feature[] = [
  { name: 'islamabad', reason: 'about Pakistan', value: (draft) => whether(names(draft, 'islamabad')) },
  { name: 'kabul', reason: 'about Afghanistan', value: (draft) => whether(names(draft, 'kabul')) },
  { name: 'ttp', reason: 'about the TTP', value: (draft) => whether(names(draft, 'ttp')) },
  {
    name: 'both-sides',
    reason: 'about both sides',
    value: (draft) => whether(names(draft, 'islamabad') && (names(draft, 'kabul') || names(draft, 'ttp'))),
  },
  { name: 'india', reason: 'about India', value: (draft) => whether(names(draft, 'india')) },
  { name: 'us', reason: 'about the United States', value: (draft) => whether(names(draft, 'us')) },
  { name: 'no-name', reason: 'names nobody', value: (draft) => whether(draft.mentions.length === 0) },
  {
    name: 'title-overlap',
    reason: 'what the title is about',
    value: ({ stems }, { titleStems }) => {
      let count = 0;
      for (const stem of stems) if (titleStems.has(stem)) count++;
      return count / Math.max(1, titleStems.size);
    },
  },
  {
    name: 'central',
    reason: 'says what the article keeps coming back to',
    value: (draft, scene) => {
      let sum = 0;
      for (const stem of draft.stems) sum += logarithmOf(scene.spread[stem] ?? 1);
      return sum / Math.max(1, draft.stems.length) / logarithmOf(Math.max(3, scene.sentences));
    },
  },
  {
    name: 'covers-centre',
    reason: 'gathers the main words of the article',
    value: (draft, scene) => {
      let count = 0;
      for (const stem of draft.stems) if ((scene.spread[stem] ?? 0) >= Math.max(3, scene.sentences / 10)) count++;
      return upTo(6, count);
    },
  },
  {
    name: 'violence',
    reason: 'about violence',
    ...says(
      /\b(?:attack\w*|kill\w*|terror\w*|militan\w*|insurgen\w*|bomb\w*|blast\w*|suicide|martyr\w*|strikes?|airstrikes?|drones?|fighters?|gunm[ae]n|khawarij|khwarij)\b/i,
    ),
  },
  {
    name: 'soil',
    reason: 'about the use of soil or sanctuaries',
    ...says(/\b(?:soil|territory|sanctuar\w+|safe ?havens?|hideouts?|harbou?r\w*|cross-border|camps?|based in)\b/i),
  },
  {
    name: 'weapons',
    reason: 'about weapons',
    ...says(/\b(?:weapons?|arms|ammunition|equipment|rifles?|missiles?|explosives?)\b/i),
  },
  {
    name: 'truce',
    reason: 'about a truce, talks or an agreement',
    ...says(/\b(?:cease-?fire|truce|agreement|accord|pact|deal|negotiat\w+)\b/i),
  },
  {
    name: 'support',
    reason: 'about help, backing or shelter',
    ...says(
      /\b(?:support\w*|help\w*|back(?:ed|ing|s)|allow\w*|harbou?r\w*|shelter\w*|provid\w+|sponsor\w*|facilitat\w+)\b/i,
    ),
  },
  {
    name: 'retold',
    reason: 'the article comes back to it',
    value: (draft, scene) => scene.retold.get(draft) ?? 0,
  },
  { name: 'evidence', reason: 'speaks of evidence', ...says(/\b(?:evidence|proof|report|intelligence)\b/i) },
];
