/** A channel as browsers make it, as far as it is needed. */
interface Channel {
  readonly port1: { onmessage: ((message: never) => void) | null; close(): void };
  readonly port2: { postMessage(message: null): void };
}

/** Waits until a message has come through: the thread does what else is asked of it meanwhile. */
export function nextTask({ port1, port2 }: Channel): Promise<void> {
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
