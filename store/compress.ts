import { StoreError } from './failure';

/** Text as gzip. */
export async function gzip(text: string): Promise<Uint8Array> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Bytes of a file as text, unpacked when they are gzip. Stops at `most` bytes: a small file can hold gigabytes. */
export async function textOf(file: Blob, most = 200_000_000): Promise<string> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = head[0] === 0x1f && head[1] === 0x8b;
  const stream = packed ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  return readUpTo(stream, most);
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
