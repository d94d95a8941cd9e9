const whiteSpace = /\s/;

/** How many words a text has: its gaps and one. */
export function wordCount(text: string): number {
  let count = 1;
  let inGap = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isGap = code < 128 ? code === 32 || (code > 8 && code < 14) : whiteSpace.test(text.charAt(i));
    if (isGap && !inGap) count++;
    inGap = isGap;
  }
  return count;
}
