import { describe, expect, it } from 'vitest';
import { groupOrigins } from '../../core/origins/group-origins';
import type { Utterance } from '../../core/origins/utterance';
import type { Source } from '../../core/statement';

const source = (id: string, origin: string | null = null): Source => ({
  id,
  pack: 'reader',
  title: '',
  outlet: id,
  date: null,
  dateBasis: 'unknown',
  url: null,
  byline: null,
  language: 'en',
  relayedFrom: null,
  origin,
  fingerprint: [],
});

const told = (member: string, venue: string, speaker: string, date: string | null = null): Utterance => ({
  member,
  venue: { key: venue, name: venue, kind: 'interview', evidence: `told ${venue}` },
  speaker: speaker.toLowerCase(),
  speakerName: speaker,
  date,
});

const membersOf = (sources: readonly Source[], utterances: readonly Utterance[]) =>
  groupOrigins(sources, utterances).map(({ key, members }) => [key, ...members]);

describe('groupOrigins', () => {
  it.each<[string, Source[], Utterance[], string[][]]>([
    ['nobody told it twice', [source('a'), source('b')], [told('a', 'hill-radio', 'Rahi')], []],
    [
      'one interview in two articles',
      [source('a'), source('b')],
      [told('page', 'hill-radio', 'Rahi'), told('a', 'hill-radio', 'Rahi'), told('b', 'hill-radio', 'Rahi')],
      [['hill-radio:rahi', 'page', 'a', 'b']],
    ],
    [
      'another speaker or another venue',
      [source('a'), source('b'), source('c')],
      [told('a', 'hill-radio', 'Rahi'), told('b', 'hill-radio', 'Sana'), told('c', 'lake-post', 'Rahi')],
      [],
    ],
    [
      'two interviews a year apart',
      ['a', 'b', 'c', 'd'].map((id) => source(id)),
      [
        told('a', 'hill-radio', 'Rahi', '2023-03-01'),
        told('b', 'hill-radio', 'Rahi', '2024-03-02'),
        told('c', 'hill-radio', 'Rahi', '2023-03-09'),
        told('d', 'hill-radio', 'Rahi', '2024-03'),
      ],
      [
        ['hill-radio:rahi', 'a', 'c'],
        ['hill-radio:rahi', 'b', 'd'],
      ],
    ],
    [
      'the name that the pack has for it',
      [source('a'), source('b', 'rahi-on-radio')],
      [told('a', 'hill-radio', 'Rahi'), told('b', 'hill-radio', 'Rahi')],
      [['rahi-on-radio', 'a', 'b']],
    ],
    [
      'named in the pack alone, and none of them told elsewhere',
      [source('a', 'flood-report'), source('b', 'flood-report'), source('c', 'flood-report'), source('d', 'other')],
      [told('c', 'hill-radio', 'Rahi')],
      [['flood-report', 'a', 'b']],
    ],
  ])('%s', (_name, sources, utterances, expected) => {
    expect(membersOf(sources, utterances)).toEqual(expected);
  });
});
