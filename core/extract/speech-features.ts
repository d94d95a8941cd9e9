import type { Party } from '../claim';
import type { Draft, Feature, Scene } from './draft';
import { shareIn, stemsOf } from './stems';
import { upTo, whether } from './whether';

const speakerName = (draft: Draft): string => draft.attribution?.speaker?.name ?? '';
const heldBy = (draft: Draft, parties: readonly (Party | null | undefined)[]): number =>
  whether(draft.attribution?.speaker != null && parties.includes(draft.attribution.speaker.party));

function speakerInTitle(draft: Draft, scene: Scene): number {
  const name = new Set(stemsOf(speakerName(draft)));
  return name.size === 0 ? 0 : whether(shareIn(name, scene.titleStems) >= 0.3);
}

export const speechFeatures: readonly Feature[] = [
  { name: 'attributed', reason: 'somebody says it', value: (draft) => whether(draft.attribution !== null) },
  {
    name: 'named-speaker',
    reason: 'a known speaker',
    value: (draft) => whether(draft.attribution?.speaker?.entity != null),
  },
  { name: 'speaker-found', reason: 'the speaker is named', value: (draft) => whether(speakerName(draft) !== '') },
  {
    name: 'side-speaks',
    reason: 'a side of the conflict speaks',
    value: (draft) => heldBy(draft, ['islamabad', 'kabul', 'ttp']),
  },
  { name: 'kabul-speaks', reason: 'Kabul speaks', value: (draft) => heldBy(draft, ['kabul', 'ttp']) },
  {
    name: 'outsider-speaks',
    reason: 'a third party speaks',
    value: (draft) => heldBy(draft, ['un', 'us', 'india', 'china']),
  },
  { name: 'analyst-speaks', reason: 'an analyst speaks', value: (draft) => heldBy(draft, ['think-tank']) },
  { name: 'speaker-in-title', reason: 'the title names the speaker', value: speakerInTitle },
  {
    name: 'leading-voice',
    reason: 'the main voice of the article',
    value: (draft, scene) => upTo(8, scene.voices.get(speakerName(draft)) ?? 0),
  },
  {
    name: 'rare-voice',
    reason: 'heard only once in the article',
    value: (draft, scene) => whether(scene.voices.get(speakerName(draft)) === 1),
  },
  { name: 'direct', reason: 'a direct quote', value: (draft) => whether(draft.attribution?.form === 'direct') },
  { name: 'mixed', reason: 'partly quoted', value: (draft) => whether(draft.attribution?.form === 'mixed') },
  { name: 'quote-marks', reason: 'quotes words', value: (draft) => whether(/[“"‘]/.test(draft.sentence.text)) },
  {
    name: 'unnamed-source',
    reason: 'an unnamed source',
    value: (draft) => whether(/\b(?:sources?|anonym\w+|unnamed|officials?)\b/i.test(speakerName(draft))),
  },
];
