import type { Pack } from './pack';
import { parsePack, problem, type Refusal } from './pack-schema';

/** A pack's text form in bytes: room for some 150,000 statements. */
export const packBytesLimit = 100_000_000;
/** The form of the file, apart from the version of what is in it. */
export const packFormat = 1;

/** A file's pack: what came through the check, what stood there, and the hash that the file gives; null without one. */
export interface PackInFile {
  readonly pack: Pack;
  readonly written: unknown;
  readonly sha256: string | null;
}

type InFile = { readonly ok: true; readonly value: PackInFile } | Refusal;
/** A pack as a file has it: in its envelope, or bare as an author writes it. */
export function parsePackText(text: string): InFile {
  // A character is one to three bytes of UTF-8 per UTF-16 unit: the length alone settles most cases.
  if (text.length > packBytesLimit || utf8Length(text) > packBytesLimit) {
    return problem('too-large', '', `a pack has at most ${packBytesLimit} bytes`);
  }
  const json = jsonOf(text);
  if (!json.ok) return json;
  const envelope = openEnvelope(json.value);
  if (!envelope.ok) return envelope;
  const { written, sha256 } = envelope.value;
  const parsed = parsePack(written);
  return parsed.ok ? { ok: true, value: { pack: parsed.value, written, sha256 } } : parsed;
}

function jsonOf(text: string): { readonly ok: true; readonly value: unknown } | Refusal {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    // A RangeError is a nesting deeper than the parser's own stack.
    if (error instanceof RangeError) return problem('too-deep', '', error.message);
    if (error instanceof SyntaxError) return problem('not-json', '', error.message);
    throw error;
  }
}

const packKeys = ['lexicon', 'entities', 'propositions', 'sources', 'statements'];

/** `{format, formatVersion, sha256, pack}`, or a pack by itself. */
function openEnvelope(json: unknown): { ok: true; value: Omit<PackInFile, 'pack'> } | Refusal {
  if (typeof json !== 'object' || json === null) return problem('not-a-pack', '', 'no object');
  if (!('format' in json)) {
    // Some other file by mistake: naming the first of its many missing fields would help nobody.
    if (!packKeys.some((key) => key in json)) return problem('not-a-pack', '', 'a file of another kind');
    return { ok: true, value: { written: json, sha256: null } };
  }
  if (json.format !== 'hashia-pack') return problem('not-a-pack', 'format', 'a file of another kind');
  const version = 'formatVersion' in json ? json.formatVersion : null;
  if (typeof version === 'number' && version > packFormat) {
    return problem('newer-version', 'formatVersion', `made by a newer version of Hashia (form ${version})`);
  }
  if (version !== packFormat) return problem('wrong-shape', 'formatVersion', 'must be 1');
  if (!('pack' in json)) return problem('wrong-shape', 'pack', 'is missing');
  if (!('sha256' in json) || typeof json.sha256 !== 'string') return problem('wrong-shape', 'sha256', 'is missing');
  return { ok: true, value: { written: json.pack, sha256: json.sha256 } };
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A surrogate pair is two units and four bytes: one more for each half.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
