const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOfLetter = new Uint8Array(128);
[...letters].forEach((letter, value) => {
  valueOfLetter[letter.charCodeAt(0)] = value;
});

/** Bytes a stretch is encoded in at a time; a multiple of three. */
const stretch = 0x6000;

/** Bytes as text, for messages: Chrome's carry JSON only. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += stretch) parts.push(encode(bytes.subarray(from, from + stretch)));
  return parts.join('');
}

function encode(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const group = (a << 16) | (b << 8) | c;
    const left = bytes.length - i;
    text += letters.charAt(group >> 18) + letters.charAt((group >> 12) & 63);
    text += left > 1 ? letters.charAt((group >> 6) & 63) : '=';
    text += left > 2 ? letters.charAt(group & 63) : '=';
  }
  return text;
}

/** The way back. Signs that are none of base64's count as "A": whoever reads the bytes checks them. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array(Math.max(0, Math.floor((text.length * 3) / 4) - padding));
  const at = (i: number) => valueOfLetter[text.charCodeAt(i)] ?? 0;
  for (let i = 0, out = 0; i < text.length; i += 4) {
    const group = (at(i) << 18) | (at(i + 1) << 12) | (at(i + 2) << 6) | at(i + 3);
    bytes[out++] = group >> 16;
    bytes[out++] = (group >> 8) & 255;
    bytes[out++] = group & 255;
  }
  return bytes;
}
