/** UTF-16 units that are enough to tell. */
const enough = 2000;

/**
 * Whether a text is written in another script than Latin, which is all that the rules of the language core read so far.
 * More than half of its letters decide: "BBC News اردو" names an outlet in a title that is Urdu.
 */
export function isOtherScript(text: string): boolean {
  const start = text.slice(0, enough);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin < letters / 2;
}
