/** A claim cut from the middle of a sentence, as a line of its own: "the TTP uses…" → "The TTP uses…". */
export function claimTitle(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
