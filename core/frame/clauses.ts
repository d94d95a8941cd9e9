/** Where one sentence of a claim ends and the next begins; enough for a claim, which is a sentence or two. */
const seam = /(?<=[.!?]["'”’)]{0,2})\s+(?=["'“‘(]?\p{Lu})/u;
const afterTitle = /\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|St|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$/;

export function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  for (const piece of text.split(seam)) {
    const last = clauses.at(-1);
    if (last !== undefined && afterTitle.test(last)) clauses[clauses.length - 1] = `${last} ${piece}`;
    else clauses.push(piece);
  }
  return clauses;
}
