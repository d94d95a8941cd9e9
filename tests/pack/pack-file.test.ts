import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonicalJson } from '../../core/canonical-json';
import { fromBase64, toBase64 } from '../../core/exchange/base64';
import type { Pack } from '../../core/pack';
import { compareVersions, marksOf } from '../../core/pack-file';
import { planImport } from '../../core/pack-plan';
import { parsePack } from '../../core/pack-schema';
import { readPackFile, writePackFile } from '../../store/pack-file';
import { smallPack } from './small-pack';

const pack: Pack = (() => {
  const parsed = parsePack(structuredClone(smallPack));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
})();

const blobOf = (bytes: Uint8Array | string) => new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]);

async function nameOf(bytes: Uint8Array | string): Promise<string> {
  const read = await readPackFile(blobOf(bytes));
  return read.ok ? 'taken' : `${read.error.name} ${read.error.path}`.trim();
}

const enveloped = (part: object) =>
  JSON.stringify({ format: 'hashia-pack', formatVersion: 1, sha256: 'ab', pack: smallPack, ...part });
/** The small pack with so many statements. */
const withStatements = (count: number) => ({ ...smallPack, statements: Array.from({ length: count }, () => 0) });

describe('a pack file', () => {
  it('comes back as it was written, and with the same hash however it was laid out', async () => {
    const written = await readPackFile(blobOf(await writePackFile(pack)));
    const bare = await readPackFile(blobOf(JSON.stringify(smallPack, null, 2)));
    expect(written.ok && written.value.pack).toEqual(pack);
    expect(written.ok && written.value.head.sha256).toMatch(/^[\da-f]{64}$/);
    expect(bare.ok && bare.value.head.sha256).toBe(written.ok && written.value.head.sha256);
  });

  it.each<[string, () => Promise<Uint8Array | string>, string]>([
    ['cut short', async () => (await writePackFile(pack)).subarray(0, 200), 'damaged'],
    [
      'with a flipped bit',
      async () => (await writePackFile(pack)).map((byte, i) => (i === 90 ? byte ^ 1 : byte)),
      'damaged',
    ],
    ['a bomb', async () => gzipSync(Buffer.alloc(101_000_000)), 'too-large'],
    ['no JSON', async () => 'once upon a time', 'not-json'],
    ['nothing', async () => '', 'not-json'],
    ['of another program', async () => enveloped({ format: 'hashia-backup' }), 'not-a-pack format'],
    ['with a list of something', async () => '[1, 2, 3]', 'not-a-pack'],
    ['with settings of another program', async () => '{"id":"x","version":"1.0.0"}', 'not-a-pack'],
    ['of a newer Hashia', async () => enveloped({ formatVersion: 2 }), 'newer-version formatVersion'],
    ['with another hash', async () => enveloped({}), 'wrong-hash sha256'],
    ['without a hash', async () => enveloped({ sha256: undefined }), 'wrong-shape sha256'],
    ['with a million statements', async () => JSON.stringify(withStatements(1_000_000)), 'too-many statements'],
    [
      'with HTML in a statement',
      async () => JSON.stringify(smallPack).replace('Okun says', '<b>Okun</b> says'),
      'markup statements.0.text',
    ],
    [
      'with HTML in a title',
      async () => JSON.stringify(smallPack).replace('Gate stays shut', '<script>x</script>'),
      'markup sources.0.title',
    ],
    [
      'with a statement that bears another source’s id',
      async () => JSON.stringify(smallPack).replace('river-post-1#s1', 'other#s1'),
      'wrong-shape statements.0.id',
    ],
  ])('%s is refused by name', async (_what, file, name) => {
    expect(await nameOf(await file())).toBe(name);
  });

  it('takes a sign of comparison for no markup', async () => {
    expect(await nameOf(JSON.stringify(smallPack).replace('Okun says', 'If a < b, Okun says'))).not.toContain('markup');
  });

  it('may add sources to another’s topic, with readings of that topic’s questions', async () => {
    const adding = { ...smallPack, topic: 'elsewhere', entities: [], propositions: [] };
    expect(await nameOf(JSON.stringify(adding))).toBe('taken');
    expect(await nameOf(JSON.stringify({ ...smallPack, topic: 'elsewhere' }))).toBe('wrong-shape propositions');
  });
});

describe('what an import would do', () => {
  const head = { ...headless(), marks: marksOf(pack.sources, pack.statements) };
  const none = { earlier: null, holders: [], topics: new Set<string>() };

  function headless() {
    const { id, version, title, language, licence } = pack;
    const counts = { sources: 1, statements: 1, entities: 2, propositions: 1 };
    return { id, version, title, language, licence, author: null, madeOn: null, topic: id, sha256: 'h', counts };
  }

  test.each([
    [null, 'new'],
    [{ version: '1.1.9', sha256: 'h' }, 'newer'],
    [{ version: '1.2.0', sha256: 'h' }, 'same'],
    [{ version: '1.2.0', sha256: 'other' }, 'other'],
    [{ version: '1.10.0', sha256: 'h' }, 'older'],
  ])('beside %j it is %s', (earlier, standing) => {
    expect(planImport(head, { ...none, earlier }).standing).toBe(standing);
  });

  it('tells sources that others hold in the same or another form', () => {
    const [mark] = head.marks;
    if (!mark) throw new Error('no source');
    const held = (hash: string) => ({ ...none, holders: [{ title: 'Another', marks: [{ ...mark, hash }] }] });
    expect(planImport(head, held(mark.hash))).toMatchObject({ added: 0, shared: 1, conflicts: [] });
    expect(planImport(head, held('x'))).toMatchObject({ added: 0, shared: 0, conflicts: [{ heldBy: 'Another' }] });
  });

  it('knows whether the topic is there', () => {
    expect(planImport({ ...head, topic: 'far' }, none).topicKnown).toBe(false);
    expect(planImport({ ...head, topic: 'far' }, { ...none, topics: new Set(['far']) }).topicKnown).toBe(true);
  });

  it('marks a source by all that is said in it, whoever carries it', () => {
    const carried = pack.sources.map((source) => ({ ...source, pack: 'another', topic: 'x' }));
    expect(marksOf(carried, pack.statements)).toEqual(head.marks);
    const told = pack.statements.map((statement) => ({ ...statement, salience: 0.1 }));
    expect(marksOf(pack.sources, told)).not.toEqual(head.marks);
  });
});

test('versions are compared by number', () => {
  expect(['1.10.0', '1.2.10', '1.2.9'].sort(compareVersions)).toEqual(['1.2.9', '1.2.10', '1.10.0']);
});

test('equal values have equal canonical JSON', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const value: unknown = JSON.parse(text);
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
  );
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 0 })).toBe('{"a":0,"b":[{"c":2,"d":1}]}');
});

test('bytes outlive base64', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
    }),
  );
});
