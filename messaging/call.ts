import type { browser } from 'wxt/browser';
import { extension } from './extension';

/** What travels: the method's name and its arguments, under the name of the side that answers. */
interface Call {
  readonly to: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/** Who sent a call: checked by the methods that need it. */
export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** An interface of async methods, as a client sees it. */
type Client<T> = { readonly [K in keyof T]: T[K] };

/** A method implemented on the answering side: the sender comes first. */
export type Served<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (sender: Sender, ...args: A) => R : never;
};

/** Makes a client whose every method sends a message by `send`. A failed reply throws: it means "unknown". */
export function callWith<T extends object>(to: string, send: (call: Call) => Promise<unknown>): Client<T> {
  return new Proxy({} as Client<T>, {
    get: (_, method) =>
      typeof method === 'symbol' || method === 'then'
        ? undefined
        : async (...args: unknown[]) => unwrap(await send({ to, method, args })),
  });
}

function unwrap(reply: unknown): unknown {
  if (!isReply(reply)) throw new Error('no-answer');
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function isCall(value: unknown): value is Call {
  return (
    typeof value === 'object' &&
    value !== null &&
    'to' in value &&
    'method' in value &&
    typeof value.method === 'string' &&
    'args' in value &&
    Array.isArray(value.args)
  );
}

/** Answers calls addressed to `name` by `methods`, until `signal` aborts. Only our own contexts are heard. */
export function serve<T extends object>(name: string, methods: Served<T>, signal?: AbortSignal): void {
  const table = methods as Readonly<Record<string, ((sender: Sender, ...args: unknown[]) => unknown) | undefined>>;
  const listener = (message: unknown, sender: Sender, reply: (value: Reply) => void): true | undefined => {
    if (sender.id !== extension().runtime.id || !isCall(message) || message.to !== name) return undefined;
    const method = Object.hasOwn(table, message.method) ? table[message.method] : undefined;
    if (method === undefined) return undefined;
    // Answering through `reply` and returning true works with and without the polyfill.
    Promise.resolve()
      .then(() => method(sender, ...message.args))
      .then(
        (value) => reply({ ok: true, value: value ?? null }),
        (error: unknown) => reply({ ok: false, error: error instanceof Error ? error.message : String(error) }),
      );
    return true;
  };
  const { onMessage } = extension().runtime;
  onMessage.addListener(listener);
  signal?.addEventListener('abort', () => onMessage.removeListener(listener));
}
