import { describe, expect, it } from 'vitest';
import { type PackProblem, parsePack } from '../../core/pack-schema';
import { packBytesLimit, parsePackText } from '../../core/pack-text';
import { smallPack } from './small-pack';

/** The small pack with one place changed: `['statements.0.source', 'nobody']`. */
function spoilt(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(smallPack);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place = copy;
  for (const key of keys) place = Reflect.get(Object(place), key);
  if (value === undefined) Reflect.deleteProperty(Object(place), last);
  else Reflect.set(Object(place), last, value);
  return copy;
}

const entity = (id: string, name: string, aliases: string[] = []) => ({
  id,
  kind: 'place',
  name,
  aliases,
  party: null,
});
const [okun] = smallPack.entities;
const [source] = smallPack.sources;
const [statement] = smallPack.statements;
const [proposition] = smallPack.propositions;

/** What is spoilt, the name of the problem, and the path that the reader is pointed to. */
const badPacks: [what: string, json: unknown, name: PackProblem['name'], path: string][] = [
  ['no pack at all', null, 'wrong-shape', ''],
  ['a list', [], 'wrong-shape', 'id'],
  ['no version', spoilt('version', undefined), 'wrong-shape', 'version'],
  ['a version of the future', spoilt('version', '2.0.0'), 'wrong-version', 'version'],
  ['a version that is no version', spoilt('version', 'latest'), 'wrong-version', 'version'],
  ['an empty id', spoilt('id', ''), 'wrong-shape', 'id'],
  ['no licence', spoilt('licence', undefined), 'wrong-shape', 'licence'],
  ['an unknown kind of entity', spoilt('entities.0.kind', 'ship'), 'wrong-shape', 'entities.0.kind'],
  ['an unknown party', spoilt('entities.0.party', 'atlantis'), 'wrong-shape', 'entities.0.party'],
  [
    'an unknown party in a role',
    spoilt('entities.0.roles.0.party', 'atlantis'),
    'wrong-shape',
    'entities.0.roles.0.party',
  ],
  ['a party without a name', spoilt('parties', [{ id: 'board' }]), 'wrong-shape', 'parties.0.labels'],
  [
    'a party with an id in words',
    spoilt('parties', [{ id: 'The board', labels: { en: 'B' } }]),
    'wrong-shape',
    'parties.0.id',
  ],
  ['a side that is no yes or no', spoilt('parties', [{ id: 'un', side: 'yes' }]), 'wrong-shape', 'parties.0.side'],
  ['a party twice', spoilt('parties', [{ id: 'un' }, { id: 'un' }]), 'duplicate-id', 'parties.1.id'],
  [
    'HTML in the name of a party',
    spoilt('parties', [{ id: 'board', labels: { en: '<b>Board</b>' } }]),
    'markup',
    'parties.0.labels',
  ],
  [
    'a speaker of an unknown party',
    spoilt('statements.0.speaker.party', 'board'),
    'wrong-shape',
    'statements.0.speaker.party',
  ],
  [
    'an act that no reader knows',
    spoilt('propositions.0.frame.act', 'wish'),
    'wrong-shape',
    'propositions.0.frame.act',
  ],
  ['a flag in words', spoilt('propositions.0.frame.timeBound', 'yes'), 'wrong-shape', 'propositions.0.frame.timeBound'],
  ['another flag in words', spoilt('propositions.0.frame.passing', 1), 'wrong-shape', 'propositions.0.frame.passing'],
  ['a year in words', spoilt('entities.0.roles.0.from', 'last year'), 'wrong-shape', 'entities.0.roles.0.from'],
  ['a weight that is no number', spoilt('lexicon.groups.0.weight', '1'), 'wrong-shape', 'lexicon.groups.0.weight'],
  ['a script for an address', spoilt('sources.0.url', 'javascript:alert(1)'), 'wrong-shape', 'sources.0.url'],
  ['a file for an address', spoilt('sources.0.url', 'file:///etc/hosts'), 'wrong-shape', 'sources.0.url'],
  ['a fingerprint that is no hex', spoilt('sources.0.fingerprint', ['xyz']), 'wrong-shape', 'sources.0.fingerprint.0'],
  ['salience above one', spoilt('statements.0.salience', 7), 'wrong-shape', 'statements.0.salience'],
  [
    'an unknown stance',
    spoilt('statements.0.readings.0.stance', 'maybe'),
    'wrong-shape',
    'statements.0.readings.0.stance',
  ],
  ['a negative offset', spoilt('statements.0.start', -1), 'wrong-shape', 'statements.0.start'],
  ['an entity twice', spoilt('entities.2', okun), 'duplicate-id', 'entities.2.id'],
  ['a proposition twice', spoilt('propositions.1', proposition), 'duplicate-id', 'propositions.1.id'],
  ['a source twice', spoilt('sources.1', source), 'duplicate-id', 'sources.1.id'],
  ['a statement twice', spoilt('statements.1', statement), 'duplicate-id', 'statements.1.id'],
  ['one name, two entities', spoilt('entities.2', entity('x', 'mara okun')), 'alias-clash', 'entities.2.name'],
  [
    'one alias, two entities',
    spoilt('entities.2', entity('x', 'X', ['Canal-Board'])),
    'alias-clash',
    'entities.2.aliases.0',
  ],
  ['a name of signs only', spoilt('entities.2', entity('x', '—')), 'wrong-shape', 'entities.2.name'],
  ['a statement of nowhere', spoilt('statements.0.source', 'nobody'), 'unknown-source', 'statements.0.source'],
  [
    'a reading of nothing',
    spoilt('statements.0.readings.0.proposition', 'rain'),
    'unknown-proposition',
    'statements.0.readings.0.proposition',
  ],
  ['a frame without patterns', spoilt('propositions.0.frame', {}), 'wrong-shape', 'propositions.0.frame.patterns'],
  [
    'a pattern that is no text',
    spoilt('propositions.0.frame.patterns', [7]),
    'wrong-shape',
    'propositions.0.frame.patterns.0',
  ],
  ...[
    '',
    'gate > > shut',
    'gate >',
    '+ gate',
    'gate | > shut',
    'what=: gate',
    '!gate',
    '~gate',
    '@kabul + !gate',
    'gate + @',
  ].map((pattern): [string, unknown, PackProblem['name'], string] => [
    `the broken pattern "${pattern}"`,
    spoilt('propositions.0.frame.patterns', ['gate > shut', pattern]),
    'wrong-shape',
    'propositions.0.frame.patterns.1',
  ]),
  [
    'a broken denial',
    spoilt('propositions.0.frame.denials', ['gate >> ']),
    'wrong-shape',
    'propositions.0.frame.denials.0',
  ],
  [
    'a link to nothing',
    spoilt('propositions.0.frame.links.context.0', 'rain'),
    'unknown-proposition',
    'propositions.0.frame.links.context.0',
  ],
  [
    'a wider question that is not there',
    spoilt('propositions.0.frame.narrows', ['rain']),
    'unknown-proposition',
    'propositions.0.frame.narrows.0',
  ],
  [
    'a question taken up that is not there',
    spoilt('propositions.0.frame.instead', ['rain']),
    'unknown-proposition',
    'propositions.0.frame.instead.0',
  ],
  [
    'a nearness to nothing',
    spoilt('propositions.0.frame.near', { rain: 1 }),
    'unknown-proposition',
    'propositions.0.frame.near.rain',
  ],
  [
    'a speaker nobody knows',
    spoilt('statements.0.speaker.entity', 'ghost'),
    'unknown-entity',
    'statements.0.speaker.entity',
  ],
  ['a passage that ends before it starts', spoilt('statements.0.end', 40), 'bad-span', 'statements.0.end'],
  ['half a passage', spoilt('statements.0.end', null), 'bad-span', 'statements.0.end'],
  ['a figure outside the text', spoilt('statements.0.figures.0.end', 900), 'bad-span', 'statements.0.figures.0'],
  ['a date turned round', spoilt('statements.0.dates.0.end', 45), 'bad-span', 'statements.0.dates.0'],
  [
    'a key that poisons prototypes',
    JSON.parse('{"entities":[{"__proto__":{"polluted":true}}]}'),
    'forbidden-key',
    'entities.0.__proto__',
  ],
  [
    'such a key in a reading',
    JSON.parse('{"statements":[{"readings":[{"slots":{"constructor":"x"}}]}]}'),
    'forbidden-key',
    'statements.0.readings.0.slots.constructor',
  ],
];

describe('parsePack', () => {
  it('takes a sound pack as it is', () => {
    expect(parsePack(structuredClone(smallPack))).toEqual({ ok: true, value: smallPack });
  });

  it('takes a party that it brings itself', () => {
    const own = spoilt('entities.0.party', 'board');
    const parties = [{ id: 'board', side: true, labels: { en: 'Gate board' } }];
    expect(parsePack({ ...Object(own), parties })).toMatchObject({ ok: true, value: { parties } });
  });

  it('drops keys that it does not know', () => {
    expect(parsePack(spoilt('sources.0.script', 'x'))).toEqual({ ok: true, value: smallPack });
  });

  it.each(badPacks)('refuses %s', (_what, json, name, path) => {
    const result = parsePack(json);
    expect(result.ok ? 'taken' : { name: result.error.name, path: result.error.path }).toEqual({ name, path });
  });

  it('refuses a nesting deeper than any pack', () => {
    let frame: unknown = 'x';
    for (let i = 0; i < 5_000; i++) frame = [frame];
    const result = parsePack(spoilt('propositions.0.frame', frame));
    expect(result.ok ? 'taken' : result.error.name).toBe('too-deep');
  });
});

describe('parsePackText', () => {
  it('reads a pack from its file', () => {
    const read = parsePackText(JSON.stringify(smallPack));
    expect(read.ok && read.value).toEqual({ pack: smallPack, written: smallPack, sha256: null });
  });

  it.each([
    ['broken JSON', '{"id": ', 'not-json'],
    ['more than a hundred megabytes', ' '.repeat(packBytesLimit + 1), 'too-large'],
    ['more than a hundred megabytes of bytes', 'ح'.repeat(packBytesLimit / 2 + 1), 'too-large'],
  ])('refuses %s', (_what, text, name) => {
    const result = parsePackText(text);
    expect(result.ok ? 'taken' : result.error.name).toBe(name);
  });
});
