import { connect, type Socket } from 'node:net';

export interface Marionette {
  /** Sends one command and gives its value; a command that fails rejects with Firefox's own words. */
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>;
  close(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Talks to Firefox's remote control: packets `LENGTH:[0, id, command, parameters]`, answers `LENGTH:[1, id, error, value]`. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await connectPatiently(port, Date.now() + 30_000);
  const waiting = new Map<number, Waiting>();
  let next = 1;
  let buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let packet = takePacket(); packet !== null; packet = takePacket()) settle(packet, waiting);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
  });

  function takePacket(): unknown {
    const colon = buffer.indexOf(':');
    const length = Number(buffer.subarray(0, colon).toString());
    if (colon < 0 || buffer.length < colon + 1 + length) return null;
    const body = buffer.subarray(colon + 1, colon + 1 + length).toString();
    buffer = buffer.subarray(colon + 1 + length);
    return JSON.parse(body);
  }

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        const body = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(body)}:${body}`);
      }),
    close: () => socket.destroy(),
  };
}

function settle(packet: unknown, waiting: Map<number, Waiting>): void {
  if (!Array.isArray(packet)) return;
  const [, id, error, value] = packet;
  const { resolve, reject } = waiting.get(id) ?? {};
  waiting.delete(id);
  if (error) reject?.(new Error(`${error.error}: ${error.message}`));
  else resolve?.(value);
}

/** Resolves with the first connection; Firefox needs a second or two before it listens. */
async function connectPatiently(port: number, deadline: number): Promise<Socket> {
  for (;;) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
      attempt.once('error', () => resolve(null));
    });
    if (socket) return socket;
    if (Date.now() > deadline) throw new Error(`Firefox does not listen on port ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
