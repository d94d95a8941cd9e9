import { problem } from '../core/exchange/safe-json';
import { anotherTask } from './another-task';
import { StoreError } from './failure';

/** Text, whole or in pieces, as gzip. Piece by piece: the thread is free in between. */
export async function gzip(text: string | readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const packed = bytesOf([text].flat()).pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function bytesOf(pieces: readonly string[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const rest = pieces.values();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = rest.next();
      if (done) return controller.close();
      controller.enqueue(encoder.encode(value));
      await anotherTask();
    },
  });
}

/** Bytes of a file as text, unpacked when they are gzip. Stops at `most` bytes: a small file can hold gigabytes. */
export async function textOf(file: Blob, most = 200_000_000): Promise<string> {
  if (file.size > most) throw new StoreError('too-large');
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = head[0] === 0x1f && head[1] === 0x8b;
  if (!packed) return readUpTo(file.stream(), most);
  try {
    return await readUpTo(file.stream().pipeThrough(new DecompressionStream('gzip')), most);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    // The stream fails where the file ends too soon or its sum is wrong.
    throw new StoreError('unreadable', problem('cut-off', '', String(error)).error);
  }
}

async function readUpTo(stream: ReadableStream<Uint8Array>, most: number): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      throw new StoreError('too-large');
    }
    parts.push(decoder.decode(next.value, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}
