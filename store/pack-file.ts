import { canonicalJson } from '../core/canonical-json';
import type { Pack } from '../core/pack';
import { headOfPack, type PackHead } from '../core/pack-file';
import { problem, type Refusal } from '../core/pack-schema';
import { packBytesLimit, packFormat, parsePackText } from '../core/pack-text';
import { gzip, textOf } from './compress';
import { StoreError } from './failure';

/** A pack file that was read and found whole. */
export interface ReadPack {
  readonly head: PackHead;
  readonly pack: Pack;
}

export type ReadPackResult = { readonly ok: true; readonly value: ReadPack } | Refusal;

/** A pack as the bytes of a file: gzip of its JSON with its hash. */
export async function writePackFile(pack: Pack): Promise<Uint8Array> {
  const body = canonicalJson(pack);
  const head = { format: 'hashia-pack', formatVersion: packFormat, sha256: await sha256Of(body) };
  return gzip(`${JSON.stringify(head).slice(0, -1)},"pack":${body}}`);
}

/** A pack file, or the bare JSON that an author writes by hand. Nothing in it is trusted before it was checked. */
export async function readPackFile(file: Blob): Promise<ReadPackResult> {
  const text = await unpacked(file);
  if (typeof text !== 'string') return text;
  const read = parsePackText(text);
  if (!read.ok) return read;
  const { pack, sha256 } = read.value;
  // Over the text as it was written: what the check drops was hashed too.
  const hash = await sha256Of(canonicalJson(read.value.written));
  if (sha256 !== null && sha256 !== hash) return problem('wrong-hash', 'sha256', 'the contents were changed');
  return { ok: true, value: { pack, head: headOfPack(pack, hash) } };
}

async function unpacked(file: Blob): Promise<string | Refusal> {
  try {
    return await textOf(file, packBytesLimit);
  } catch (error) {
    if (error instanceof StoreError && error.failure === 'too-large') {
      return problem('too-large', '', `more than ${packBytesLimit} bytes`);
    }
    return problem('damaged', '', 'the packed file is cut short or damaged');
  }
}

async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
