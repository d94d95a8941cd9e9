import { StoreError } from './failure';

interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/** Resolves when the transaction is on disk. When anything fails, all of it is undone: "not saved". */
export async function transact<T>(tx: Transaction, change: () => Promise<T>): Promise<T> {
  // The failure is reported by the request that failed; the transaction's own rejection adds nothing.
  tx.done.catch(() => undefined);
  try {
    const result = await change();
    await tx.done;
    return result;
  } catch (error) {
    abort(tx);
    throw StoreError.of(error, 'not-saved');
  }
}

function abort(tx: Transaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}

/** Puts a list; one value that cannot be stored fails the whole, not the call itself. */
export async function putAll<T>(store: { put(value: T): Promise<unknown> }, values: readonly T[]): Promise<void> {
  await Promise.all(values.map(async (value) => store.put(value)));
}
