import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { csvFormat } from '../../core/exchange/csv';
import { written } from '../../core/exchange/export-format';
import type { NoteRecord } from '../../core/exchange/note-record';
import { w3cFormat } from '../../core/exchange/w3c';
import type { DB } from '../../store/database';
import { exportNotes, type NoteReader, noteReader } from '../../store/export';
import { annotation, opener, uuid } from './sample';

async function databaseWith(count: number): Promise<DB> {
  const db = await opener()();
  const tx = db.transaction('notes', 'readwrite', { durability: 'relaxed' });
  for (let n = 0; n < count; n++) void tx.store.put(record(n));
  await tx.done;
  return db;
}

function record(n: number): NoteRecord {
  const note = annotation(`note ${n}`, { id: uuid(n), url: `https://example.com/${n % 100}` });
  return {
    annotation: note,
    urlKey: `example.com/${n % 100}`,
    revision: 1,
    deleted: n % 10 === 9,
    conflict: null,
    history: [],
  };
}

test('50,000 notes are written in slices, with progress', async () => {
  const records = Array.from({ length: 50_000 }, (_, n) => record(n));
  const notes: NoteReader = {
    count: async () => records.length,
    next: async (last, size) => {
      const from = last ? Number.parseInt(last.annotation.id.slice(-12), 16) + 1 : 0;
      return records.slice(from, from + size);
    },
  };
  const progress: number[] = [];
  const parts: string[] = [];
  for await (const { text, done, total } of exportNotes(notes, w3cFormat('urn:uuid:c'), { size: 5000 })) {
    parts.push(text);
    progress.push(done / total);
  }
  const { total, first } = JSON.parse(parts.join(''));
  expect([total, first.items.length, new Set(first.items.map((item: { id: string }) => item.id)).size]).toEqual(
    Array(3).fill(45_000),
  );
  expect(progress).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1]);
});

test('slices of any size make the same file', async () => {
  const db = await databaseWith(570);
  const all = (await db.getAllFromIndex('notes', 'by-page')).filter((note) => !note.deleted);
  for (const size of [7, 57, 570, 1000]) {
    let text = '';
    for await (const slice of exportNotes(
      noteReader(async () => db),
      csvFormat,
      { size },
    ))
      text += slice.text;
    expect(text).toBe(written(csvFormat, all));
  }
});

test('an export can be stopped', async () => {
  const db = await databaseWith(50);
  const stop = new AbortController();
  const run = async () => {
    for await (const { done } of exportNotes(
      noteReader(async () => db),
      csvFormat,
      { size: 10, signal: stop.signal },
    )) {
      if (done === 20) stop.abort();
    }
  };
  await expect(run()).rejects.toMatchObject({ name: 'AbortError' });
});
