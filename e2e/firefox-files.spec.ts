import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { everyNote } from '../core/note-query';
import type { FoundNotes } from '../messaging/protocol';
import { newsPage } from './browser';
import type { Firefox } from './firefox';
import { expect, test } from './hashia';
import { foreignNote } from './note-on';

// The same paths stand in note-views, packs and sources.spec.ts for Chromium.
test.skip(({ kind }) => kind !== 'firefox', 'Firefox has a driver of its own');

const assets = join(import.meta.dirname, '../assets');

/** Writes a file where the reader could find it, and gives its path. */
function fileIn(folder: string, name: string, content: string | Buffer): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('notes come in from a file, and a file that is none is refused in words', async ({ hashia }, { outputDir }) => {
  const firefox = hashia as Firefox;
  const row = foreignNote(newsPage('ceasefire'));
  const notes = fileIn(outputDir, 'notes.json', JSON.stringify([row, { ...row, id: 'h2', created: '99999-01-01' }]));
  const broken = fileIn(outputDir, 'broken.json.gz', gzipSync('{').subarray(0, 10));
  await firefox.visit('options.html', async (options) => {
    await options.says(/Your data/);
    await options.give('#data input[type=file]', broken);
    await options.says(/cut off or damaged\. Nothing was changed\./);
    await options.give('#data input[type=file]', notes);
    await options.says(/1 new[\s\S]*1 entry cannot be read/);
    await options.press(/^Merge it$/);
    await options.says(/Backup merged/);
  });
  expect(await hashia.ask<FoundNotes>('findNotes', everyNote)).toMatchObject({ total: 1 });
});

test('a pack comes in from a file', async ({ hashia }) => {
  const firefox = hashia as Firefox;
  await firefox.visit('options.html', async (options) => {
    await options.says(/Your data/);
    await options.give('#packs input[type=file]', join(assets, 'examples/orra-river/pack.json'));
    await options.says(/3 new sources/);
    await options.press(/^Bring it in$/);
    await options.says(/“The Orra river” is in use/);
  });
  expect(await hashia.ask<object[]>('packs')).toHaveLength(2);
});

test('articles come in from several files at once, and what failed is told', async ({ hashia }, { outputDir }) => {
  const firefox = hashia as Firefox;
  const short = fileIn(outputDir, 'short.txt', 'Too short.');
  await firefox.visit('options.html', async (options) => {
    await options.says(/Your data/);
    await options.give('input[type=file][multiple]', join(assets, 'demo/ceasefire.html'), short);
    await options.says(/Saved: 1\. Already there: 0\.[\s\S]*Failed: 1\./);
  });
});
