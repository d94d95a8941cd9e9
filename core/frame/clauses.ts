/** Where one sentence of a claim ends and the next begins; enough for a claim, which is a sentence or two. */
const seam = /[.!?]["'”’)]{0,2}\s+(?=["'“‘(]?\p{Lu})/gu;
const afterTitle = /\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|St|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s*$/;

/** The sentences of a passage with their offsets. */
export function clausesOf(text: string): { readonly text: string; readonly start: number }[] {
  const clauses: { text: string; start: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(seam)) {
    const end = match.index + match[0].length;
    if (afterTitle.test(text.slice(start, end))) continue;
    clauses.push({ text: text.slice(start, end), start });
    start = end;
  }
  return [...clauses, { text: text.slice(start), start }];
}
