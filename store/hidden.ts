import { type DB, strict } from './database';
import { transact } from './transact';

/** A claim and a statement that the reader called "not related"; or a claim muted on a page, in the statement's place. */
interface HiddenPair {
  /** `claimHash` of the claim's text. */
  readonly claim: string;
  readonly statement: string;
}

export interface Hidden {
  list(): Promise<HiddenPair[]>;
  /** All claims hidden from one statement, or muted on one page. */
  of(statement: string): Promise<HiddenPair[]>;
  showAll(statement: string): Promise<void>;
  hide(claimText: string, statement: string): Promise<void>;
  show(claimText: string, statement: string): Promise<void>;
}

export function createHidden(db: () => Promise<DB>): Hidden {
  const write = async (pair: HiddenPair, change: 'put' | 'delete') => {
    const tx = (await db()).transaction('hidden', 'readwrite', strict);
    await transact(tx, async () => {
      if (change === 'put') await tx.store.put(pair);
      else await tx.store.delete([pair.claim, pair.statement]);
    });
  };
  const list = async () => (await db()).getAll('hidden');
  const of = async (statement: string) => (await list()).filter((pair) => pair.statement === statement);
  return {
    list,
    of,
    async showAll(statement) {
      for (const pair of await of(statement)) await write(pair, 'delete');
    },
    hide: (claimText, statement) => write({ claim: claimHash(claimText), statement }, 'put'),
    show: (claimText, statement) => write({ claim: claimHash(claimText), statement }, 'delete'),
  };
}

/** 52 bits of a claim's wording as hex, the same through changes of case, spacing and quotation marks. */
export function claimHash(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const unit of words.join(' ')) {
    const code = unit.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 0x85ebca6b) ^ (a >>> 15);
    b = Math.imul(b ^ code, 0xc2b2ae35) ^ (b >>> 13);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + ((b >>> 12) & 0xfffff).toString(16).padStart(5, '0');
}
