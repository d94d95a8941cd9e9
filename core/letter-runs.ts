const letterOrDigit = /^[\p{L}\p{N}]/u;
/** 1 for the letters and digits of ASCII, by code: a look here spares most of a text a pattern. */
export const plainLetters = Uint8Array.from({ length: 128 }, (_, code) =>
  letterOrDigit.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Where the letters and digits that begin at an offset end; the offset itself when none stands there. */
export function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (plainLetters[code] === 0) break;
      at++;
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!letterOrDigit.test(letter)) break;
    at += letter.length;
  }
  return at;
}

export function isAscii(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}
