import { attribute } from '../../core/attribute/attribute';
import type { Attribution } from '../../core/claim';
import { indexEntities } from '../../core/entities/entities';
import type { Entity } from '../../core/pack';
import { segment } from '../../core/segment/segment';

/** A small pack of our own: two movements that share a name, two people who share a surname. */
const entities: readonly Entity[] = [
  {
    id: 'noor-khan',
    kind: 'person',
    name: 'Noor Khan',
    aliases: ['Noor'],
    party: 'islamabad',
    roles: [{ title: 'Defence Minister of Pakistan', from: '2022', to: null }],
  },
  {
    id: 'hamid-khan',
    kind: 'person',
    name: 'Hamid Khan',
    aliases: [],
    party: 'islamabad',
    roles: [{ title: 'Prime Minister of Pakistan', from: '2023', to: null }],
  },
  {
    id: 'kabul',
    kind: 'organisation',
    name: 'Afghan Taliban',
    aliases: ['Taliban', 'Taliban fighters'],
    party: 'kabul',
  },
  { id: 'ttp', kind: 'organisation', name: 'Tehreek-e-Taliban Pakistan', aliases: ['Pakistani Taliban'], party: 'ttp' },
  { id: 'pakistan-army', kind: 'organisation', name: 'Pakistan Army', aliases: [], party: 'islamabad' },
  { id: 'pakistan', kind: 'place', name: 'Pakistan', aliases: ['Islamabad'], party: 'islamabad' },
  { id: 'afghanistan', kind: 'place', name: 'Afghanistan', aliases: [], party: 'kabul' },
  { id: 'pips', kind: 'organisation', name: 'Pak Institute for Peace', aliases: ['PIP'], party: 'think-tank' },
];
const index = indexEntities(entities);

export function attributionsIn(text: string): Attribution[] {
  return attribute({ text, sentences: segment(text), entities: index, date: '2024-05-01' });
}

/** "speaker | reporting words | what is said", a line for each attribution. */
export function linesOf(text: string): string[] {
  return attributionsIn(text).map(({ speaker, cue, content }) => {
    const said = content.map((span) => text.slice(span.start, span.end)).join(' … ');
    return `${speaker?.name ?? '?'} | ${cue ? text.slice(cue.start, cue.end) : '-'} | ${said}`;
  });
}

export function speakersIn(text: string): string[] {
  return attributionsIn(text).map(({ speaker }) => speaker?.name ?? '?');
}
