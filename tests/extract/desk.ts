import type { Attribution, Claim } from '../../core/claim';
import { indexEntities } from '../../core/entities/entities';
import { extract } from '../../core/extract/extract';
import type { Entity } from '../../core/pack';
import { datesIn } from '../../core/quantities/dates';
import { figuresIn } from '../../core/quantities/figures';
import { segment } from '../../core/segment/segment';

export const entities: readonly Entity[] = [
  { id: 'pakistan', kind: 'place', name: 'Pakistan', aliases: ['Islamabad'], party: 'islamabad' },
  { id: 'afghanistan', kind: 'place', name: 'Afghanistan', aliases: ['Kabul', 'Afghan'], party: 'kabul' },
  { id: 'ttp', kind: 'organisation', name: 'Tehreek-e-Taliban Pakistan', aliases: ['TTP'], party: 'ttp' },
];
const index = indexEntities(entities);

/** The claims of a text; `quoted` are the passages that somebody says, in the text's own words. */
export function claimsIn(text: string, quoted: readonly string[] = [], title = ''): Claim[] {
  return extract({
    text,
    title,
    sentences: segment(text),
    attributions: quoted.map((words) => attributionOf(text, words)),
    figures: figuresIn(text),
    dates: datesIn(text, '2025-11-01'),
    entities: index,
  });
}

function attributionOf(text: string, words: string): Attribution {
  const start = text.indexOf(words);
  return {
    speaker: { name: 'the minister', span: null, entity: null, role: null, party: 'islamabad' },
    cue: null,
    content: [{ start, end: start + words.length }],
    form: 'indirect',
  };
}
