import * as v from 'valibot';
import { fromBase64, toBase64 } from '../core/exchange/base64';
import { sourceSchema, statementSchema } from '../core/exchange/corpus-schema';
import { revisionSchema } from '../core/exchange/revision-schema';
import { gzip, textOf } from './compress';
import { createTurns } from './in-turn';
import type { StorageArea } from './mirror';
import type { WholeSource } from './sources';

/** Length of each kept copy, by the source's id. */
type Sizes = Readonly<Record<string, number>>;

/** A second copy of the sources that the reader saved, packed, in extension storage. */
export interface SourceCopy {
  ids(): Promise<string[]>;
  read(id: string): Promise<WholeSource | null>;
  /** Keeps these and drops those; false where there was no room for all. */
  write(keep: readonly WholeSource[], drop: readonly string[]): Promise<boolean>;
  clear(): Promise<void>;
}

const prefix = 'source:';
const sizesKey = 'sources';
/** Of all copies together, in UTF-16 units: some 5,000 articles. */
const mostRoom = 60_000_000;

const wholeSchema: v.GenericSchema<unknown, WholeSource> = v.object({
  source: sourceSchema,
  statements: v.array(statementSchema),
  revisions: v.array(revisionSchema),
});

export function createSourceCopy(area: StorageArea, room = mostRoom): SourceCopy {
  const inTurn = createTurns();
  const sizes = async () => parseSizes((await area.get(sizesKey))[sizesKey]);
  const write = async (keep: readonly WholeSource[], drop: readonly string[]) => {
    const next = new Map(Object.entries(await sizes()));
    for (const id of drop) next.delete(id);
    let left = room - sumOf(next.values());
    const rows: Record<string, string> = {};
    let whole = true;
    for (const one of keep) {
      const { id } = one.source;
      const packed = toBase64(await gzip(JSON.stringify(one)));
      left += (next.get(id) ?? 0) - packed.length;
      if (left < 0) {
        // An older copy stays: better than none.
        left += packed.length - (next.get(id) ?? 0);
        whole = false;
        continue;
      }
      rows[prefix + id] = packed;
      next.set(id, packed.length);
    }
    await area.set({ ...rows, [sizesKey]: Object.fromEntries(next) });
    await area.remove(drop.map((id) => prefix + id));
    return whole;
  };
  return {
    ids: () => inTurn(async () => Object.keys(await sizes())),
    // One that the browser cannot read costs that one alone.
    read: (id) =>
      inTurn(() =>
        area.get(prefix + id).then(
          (kept) => unpacked(kept[prefix + id]),
          () => null,
        ),
      ),
    write: (keep, drop) => inTurn(() => write(keep, drop)),
    clear: () => inTurn(async () => area.remove([sizesKey, ...Object.keys(await sizes()).map((id) => prefix + id)])),
  };
}

function sumOf(values: Iterable<number>): number {
  return [...values].reduce((sum, value) => sum + value, 0);
}

function parseSizes(value: unknown): Sizes {
  const read = v.safeParse(v.record(v.string(), v.number()), value);
  return read.success ? read.output : {};
}

async function unpacked(packed: unknown): Promise<WholeSource | null> {
  if (typeof packed !== 'string') return null;
  try {
    const read = v.safeParse(wholeSchema, JSON.parse(await textOf(new Blob([fromBase64(packed)]))));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
