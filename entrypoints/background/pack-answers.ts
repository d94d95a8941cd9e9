import { fromBase64, toBase64 } from '../../core/exchange/base64';
import type { Pack } from '../../core/pack';
import { marksOf } from '../../core/pack-file';
import { type PackPlan, planImport } from '../../core/pack-plan';
import { parsePack, problem } from '../../core/pack-schema';
import type { Served } from '../../messaging/call';
import type { Background, PackOrder, PackReply, PackRow } from '../../messaging/protocol';
import { readersOwn } from '../../store/corpus-rows';
import type { StoredPack } from '../../store/database';
import { StoreError } from '../../store/failure';
import { type ReadPack, readPackFile, writePackFile } from '../../store/pack-file';
import type { Desk } from './desk';

type PackAnswers = Pick<
  Served<Background>,
  'packs' | 'previewPack' | 'importPack' | 'setPackEnabled' | 'removePack' | 'exportPack'
>;

/** Packs beside the shipped one: in, out, on and off. */
export function packAnswers(desk: Desk): PackAnswers {
  return {
    async packs() {
      await desk.started;
      return (await desk.packs.list()).map((pack) => rowOf(pack, desk.pack.id)).sort(shippedFirst);
    },
    async previewPack(_, file) {
      const read = await readFor(desk, fromBase64(file));
      return read.ok ? { ok: true, plan: await planOf(desk, read.value) } : read;
    },
    async importPack(_, file) {
      const bytes = fromBase64(file);
      const read = await readFor(desk, bytes);
      if (!read.ok) return read;
      const plan = await planOf(desk, read.value);
      // A call that is repeated because its answer was lost finds its work done.
      if (plan.standing !== 'same') {
        await desk.packs.put(read.value, bytes);
        await desk.packsChanged();
      }
      return { ok: true, plan };
    },
    async setPackEnabled(_, packId, enabled) {
      await desk.packs.setEnabled(packId, enabled);
      await desk.packsChanged();
    },
    async removePack(_, packId) {
      if (packId === desk.pack.id) throw new Error('not-allowed');
      await desk.packs.remove(packId);
      await desk.packsChanged();
    },
    exportPack: (_, order) => exportPack(desk, order),
  };
}

function rowOf({ topicParts: _, marks: __, corrections: ___, ...head }: StoredPack, shipped: string): PackRow {
  return { ...head, shipped: head.id === shipped };
}

const shippedFirst = (a: PackRow, b: PackRow) =>
  Number(b.shipped) - Number(a.shipped) || a.title.localeCompare(b.title);

type Read = { readonly ok: true; readonly value: ReadPack } | (PackReply & { readonly ok: false });

async function readFor(desk: Desk, bytes: Uint8Array<ArrayBuffer>): Promise<Read> {
  await desk.started;
  const read = await readPackFile(new Blob([bytes]));
  if (!read.ok) return read;
  const { id } = read.value.pack;
  if (id !== desk.pack.id && id !== readersOwn) return read;
  return problem('reserved-id', 'id', `"${id}" comes with Hashia`);
}

async function planOf(desk: Desk, { head }: ReadPack): Promise<PackPlan> {
  const [packs, sources] = await Promise.all([desk.packs.list(), desk.sources.list()]);
  const own = sources.filter(({ pack }) => pack === readersOwn);
  const statements = (await desk.sources.getMany(own.map(({ id }) => id))).flatMap((saved) => saved.statements);
  const others = packs.filter(({ id, enabled }) => enabled && id !== head.id);
  return planImport(head, {
    earlier: packs.find(({ id }) => id === head.id) ?? null,
    holders: [...others, { title: null, marks: marksOf(own, statements) }],
    topics: new Set((await desk.library.topics()).map(({ id }) => id)),
  });
}

/** The reader's choice of sources as a pack that adds to their topic. */
async function exportPack(desk: Desk, { sources: ids, ...head }: PackOrder): Promise<string> {
  const wanted = new Set(ids);
  const sources = (await desk.sources.list()).filter(({ id }) => wanted.has(id));
  const [topic = desk.pack.id, ...further] = new Set(sources.map((source) => source.topic ?? desk.pack.id));
  if (sources.length === 0 || further.length > 0) throw new Error('several-topics');
  const whole = await desk.sources.getMany(sources.map(({ id }) => id));
  const pack: Pack = {
    ...head,
    topic,
    madeOn: new Date().toISOString().slice(0, 10),
    lexicon: { groups: [] },
    entities: [],
    propositions: [],
    sources: sources.map(({ topic: _, ...source }) => ({ ...source, pack: head.id })),
    statements: whole.flatMap(({ statements }) => statements),
  };
  const parsed = parsePack(pack);
  // What could not be imported again is not given out.
  if (!parsed.ok) throw new StoreError('unreadable', parsed.error);
  return toBase64(await writePackFile(parsed.value));
}
