import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import english from '../../assets/locales/en.json';
import { gzip } from '../../store/compress';
import { createMirror } from '../../store/mirror';
import { createNotes } from '../../store/notes';
import { reconcile } from '../../store/reconcile';
import { createSettings } from '../../store/settings';
import { createSources } from '../../store/sources';
import { source, statement } from '../exchange/arbitraries';
import { createFiles, importerFor } from './files';
import { annotation, edited, memoryArea, opener } from './sample';

const now = '2024-05-01T00:00:00.000Z';

function reader() {
  const db = opener();
  const area = memoryArea();
  const mirror = createMirror(area);
  const settings = createSettings(area);
  const files = createFiles({ db, mirror, settings });
  return { db, mirror, files, notes: createNotes(db, mirror), sources: createSources(db) };
}

async function readerWithNotes() {
  const all = reader();
  const kept = annotation('kept');
  await all.notes.save(kept, 0);
  await all.notes.save(edited(kept, 'kept, later'), 1);
  return { ...all, kept };
}

const whole = JSON.stringify([annotation('new one'), annotation('new two')]);

const giant = Object.defineProperty(new Blob(['{']), 'size', { value: 200_000_001 });
const cutOff = gzip(whole).then((bytes) => new Blob([bytes.slice(0, bytes.length - 12)]));
const wrongSum = gzip(whole).then(
  (bytes) => new Blob([bytes.map((byte, i) => (i === bytes.length - 6 ? byte ^ 1 : byte))]),
);

test.each<[string, Blob | Promise<Blob>, keyof typeof english]>([
  ['no JSON', new Blob(['hello']), 'import.problem.not-json'],
  ['nothing', new Blob([]), 'import.problem.not-json'],
  ['other JSON', new Blob(['{"hello":1}']), 'import.problem.unknown-format'],
  ['JSON that is cut off', new Blob([whole.slice(0, -9)]), 'import.problem.not-json'],
  ['gzip that is cut off', cutOff, 'import.problem.cut-off'],
  ['gzip with a wrong sum', wrongSum, 'import.problem.cut-off'],
  ['more than 200 MB', giant, 'import.problem.too-large'],
  [
    'a poisoned key',
    new Blob([whole.replace('"created"', '"__proto__":{"x":1},"created"')]),
    'import.problem.forbidden-key',
  ],
  ['a million brackets', new Blob(['['.repeat(1_000_000)]), 'import.problem.not-json'],
  ['a hundred levels', new Blob([`${'['.repeat(100)}1${']'.repeat(100)}`]), 'import.problem.too-deep'],
  ['a backup of the future', new Blob(['{"format":"hashia-backup","version":2}']), 'import.problem.newer-version'],
  ['a backup without notes', new Blob(['{"format":"hashia-backup","version":1}']), 'import.problem.wrong-shape'],
])('a file of %s is refused in plain words, and nothing is changed', async (_, file, message) => {
  const { files } = await readerWithNotes();
  const before = await files.gather();
  expect(await files.merge(await file)).toEqual([{ kind: 'failed', message }]);
  expect(english[message]).toMatch(/\.$/);
  expect(await files.gather()).toEqual(before);
});

test('markup and script in a note come in as the text they are', async () => {
  const { files, notes } = reader();
  const words = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  await files.merge(new Blob([JSON.stringify([annotation(words)])]));
  expect((await notes.all())[0]?.annotation.body[0]?.value).toBe(words);
});

test('what is bad stays out and is told; what is good comes in', async () => {
  const { db, files } = reader();
  const good = annotation('good');
  const bad = { ...annotation('bad'), modified: '99999-01-01T00:00:00Z' };
  const file = new Blob([JSON.stringify([good, bad, { ...annotation('again'), id: good.id }])]);
  const { ask, replies } = importerFor(db);
  await ask({ kind: 'open', file, now });
  expect(replies[0]).toMatchObject({
    counts: { added: 1 },
    invalidCount: 2,
    invalid: [{ path: '1.modified' }, { name: 'duplicate-id', path: '2' }],
  });
  await files.merge(file);
  expect((await files.gather()).notes).toHaveLength(1);
});

test('a pack in a backup that is not what it says stays out and is told, the rest comes in', async () => {
  const { db, files, notes } = reader();
  await notes.save(annotation('kept'), 0);
  const backup = JSON.parse(await files.write());
  const packs = [
    { id: 'p', enabled: true, file: 'AAAA', corrections: [] },
    { id: 'q', enabled: true, file: '<x>' },
  ];
  const other = importerFor(opener());
  await other.ask({ kind: 'open', file: new Blob([JSON.stringify({ ...backup, packs })]), now });
  expect(other.replies[0]).toMatchObject({
    counts: { added: 1 },
    invalidCount: 2,
    invalid: [{ path: 'packs.1.file' }, { path: 'packs.0.file' }],
  });
  await other.ask({ kind: 'merge' });
  expect(other.replies.at(-1)).toMatchObject({ kind: 'merged', counts: { added: 1 } });
  expect(await (await db()).count('packs')).toBe(0);
});

test('an import is taken back: what came goes, what changed stands as before, later edits stay', async () => {
  const { db, notes, sources, files, mirror, kept } = await readerWithNotes();
  await sources.put({ source: source('mine'), statements: [statement('mine#1', 'mine')] });
  const other = reader();
  const fresh = annotation('fresh');
  const edit = annotation('to be edited');
  await other.notes.save(kept, 0);
  await other.notes.save(edited(kept, 'said otherwise', 9), 1);
  await other.notes.save(fresh, 0);
  await other.notes.save(edit, 0);
  await other.sources.put({ source: source('theirs'), statements: [statement('theirs#1', 'theirs')] });
  const { ask, replies } = importerFor(db);
  await ask({ kind: 'open', file: new Blob([await other.files.write()]), now });
  await ask({ kind: 'merge' });
  expect(replies.at(-1)).toMatchObject({ counts: { added: 3, conflicting: 1 } });
  await notes.save(edited(edit, 'edited since'), 1);
  await ask({ kind: 'undo' });
  expect(replies.at(-1)).toEqual({ kind: 'undone' });
  const words = (await notes.all()).map((note) => [note.annotation.body[0]?.value, note.conflict]);
  expect(words).toEqual([
    ['kept, later', null],
    ['edited since', null],
  ]);
  const { sources: left, statements } = await files.gather();
  expect([left.map(({ id }) => id), statements.map(({ id }) => id)]).toEqual([['mine'], ['mine#1']]);
  expect(await reconcile(db, mirror), 'nothing counts as lost').toEqual([]);
});

test('a merge needs a file, an undo needs a merge', async () => {
  const { ask, replies } = importerFor(opener());
  await ask({ kind: 'merge' });
  await ask({ kind: 'undo' });
  expect(replies.map(({ kind }) => kind)).toEqual(['failed', 'failed']);
});

test('a correction that a file brought is taken back, and the pack’s source stays', async () => {
  const { db, files, sources } = reader();
  const packed = source('packed', { pack: 'p' });
  await sources.put({ source: packed, statements: [statement('packed#1', 'packed')] });
  await sources.correct({ ...packed, outlet: 'Corrected' });
  const file = new Blob([await files.write()]);
  await sources.put({ source: packed, statements: [statement('packed#1', 'packed')] });
  const { ask, replies } = importerFor(db);
  await ask({ kind: 'open', file, now });
  await ask({ kind: 'merge' });
  expect(await sources.get('packed')).toMatchObject({ source: { outlet: 'Corrected' } });
  await ask({ kind: 'undo' });
  expect(replies.at(-1)).toEqual({ kind: 'undone' });
  expect(await sources.get('packed')).toEqual({ source: packed, statements: [statement('packed#1', 'packed')] });
});
