import { describe, expect, it } from 'vitest';
import { attribute } from '../../core/attribute/attribute';
import { indexEntities } from '../../core/entities/entities';
import type { Entity } from '../../core/pack';
import { segment } from '../../core/segment/segment';
import { workOf } from '../work-of';

const entities: readonly Entity[] = [
  {
    id: 'noor-khan',
    kind: 'person',
    name: 'Noor Khan',
    aliases: ['Noor'],
    party: 'islamabad',
    roles: [{ title: 'Defence Minister of Pakistan', from: '2022', to: null }],
  },
  { id: 'kabul', kind: 'organisation', name: 'Afghan Taliban', aliases: ['Kabul', 'Taliban'], party: 'kabul' },
  {
    id: 'islamabad',
    kind: 'organisation',
    name: 'Government of Pakistan',
    aliases: ['Islamabad', 'Pakistan'],
    party: 'islamabad',
  },
];
const index = indexEntities(entities);

function read(text: string): string[] {
  const found = attribute({ text, sentences: segment(text), entities: index, date: '2024-05-01' });
  return found.map(({ speaker, cue, content, form }) => {
    const said = content.map((span) => text.slice(span.start, span.end)).join(' … ');
    return `${speaker?.name ?? '?'} | ${cue ? text.slice(cue.start, cue.end) : '-'} | ${said} | ${form}`;
  });
}

describe('attribute', () => {
  it.each([
    ['Noor Khan said that the border would stay shut.', ['Noor Khan | said | the border would stay shut. | indirect']],
    ['“We shall answer every attack,” Noor said.', ['Noor Khan | said | “We shall answer every attack,” | direct']],
    [
      '“We shall answer every attack,” said Hamid Gul Raza, a retired officer.',
      ['Hamid Gul Raza | said | “We shall answer every attack,” | direct'],
    ],
    ['Kabul rejected the charge as “baseless”.', ['Afghan Taliban | rejected | the charge as “baseless”. | mixed']],
    [
      'The crossing will reopen soon, two officials told Radio Khyber.',
      ['two officials | told | The crossing will reopen soon | indirect'],
    ],
    [
      'According to a UN report, the group has 6,000 men.',
      ['a UN report | According to | the group has 6,000 men. | indirect'],
    ],
    [
      'Islamabad has repeatedly called for action against the camps.',
      ['Government of Pakistan | called for | action against the camps. | indirect'],
    ],
    ['Taliban, however, deny the allegation.', ['Afghan Taliban | deny | the allegation. | indirect']],
  ])('reads %s', (text, attributions) => {
    expect(read(text)).toEqual(attributions);
  });

  it('follows pronouns and roles to the named speaker', () => {
    const speakers = read('Noor Khan met traders. He said trade would resume. The minister warned of delays.').map(
      (line) => line.split(' | ')[0],
    );
    expect(speakers).toEqual(['Noor Khan', 'Noor Khan']);
  });

  it('keeps the speaker of verbs that share one subject', () => {
    const [first, second] = read('Noor said the talks had failed, adding that no date was set.');
    expect(first).toBe('Noor Khan | said | the talks had failed | indirect');
    expect(second).toBe('Noor Khan | adding | no date was set. | indirect');
  });

  it('carries a quotation over to the next paragraph', () => {
    const [only] = read('“The road is open again,” Noor said.\n\n“Nobody will be stopped at the gate.”');
    expect(only).toContain('“Nobody will be stopped at the gate.”');
  });

  it.each([
    'The United States and its claims.',
    'Two attacks were reported in Khost.',
    'Recent demands for talks grew.',
    '',
  ])('finds no speech in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('points into the text', () => {
    const text = 'Later, the Taliban’s spokesman, Abdul Hadi Sabir, claimed “nobody” had crossed.';
    const [found] = attribute({ text, sentences: segment(text), entities: index, date: null });
    expect(text.slice(found?.speaker?.span?.start, found?.speaker?.span?.end)).toBe(
      'the Taliban’s spokesman, Abdul Hadi Sabir',
    );
    expect(found?.speaker?.name).toBe('Abdul Hadi Sabir');
  });
});

describe('odd pages', () => {
  const shapes: readonly (readonly [name: string, text: (n: number) => string])[] = [
    ['one long line', (n) => 'Noor said on Monday that over 100 men and '.repeat(n)],
    ['many quotations', (n) => '“Go,” he said. '.repeat(n)],
    ['quotations nobody closes', (n) => '“Go, he said '.repeat(n)],
    ['nothing but attitudes', (n) => 'Noor is sure that he is wary of it and '.repeat(n)],
    ['nothing but names', (n) => 'Sindh High Court of Gul Raza Khan (SHC) , the '.repeat(n)],
    ['nothing but signatures', (n) => 'It is over for us.\n― Gul Raza\n'.repeat(n)],
    ['nothing but according to', (n) => 'according to '.repeat(n)],
  ];

  it.each(shapes)('takes time in proportion to the length: %s', (_name, shape) => {
    const time = (n: number) => {
      const text = shape(n);
      const sentences = segment(text);
      return workOf(() => attribute({ text, sentences, entities: index, date: null }));
    };
    time(500);
    // The quicker of two runs, since others run beside. Of eight times the text a quadratic pass would take sixty-four
    // times as long.
    expect(Math.min(time(8000), time(8000))).toBeLessThan(30 * Math.max(time(1000), 10));
  });
});

it('takes what was agreed for a thing, not for a speaker', () => {
  const text = 'The group broke off the truce agreed with Islamabad in May 2022 and burnt the posts.';
  expect(read(text)).toEqual([]);
});
