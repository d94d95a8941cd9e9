import type { Draft, Scene } from './draft';
import type { Findings } from './drafts';
import type { TextWords } from './text-words';

/** A draft is looked for again in this many of the next ones. */
const AHEAD = 60;

export function sceneOf(findings: Findings, drafts: readonly Draft[], words: TextWords): Scene {
  const spread: number[] = [];
  for (const sentence of findings.sentences) {
    for (const stem of words.stretchAt(sentence).stems) spread[stem] = (spread[stem] ?? 0) + 1;
  }
  const voices = new Map<string, number>();
  for (const { attribution } of drafts) {
    const name = attribution?.speaker?.name;
    if (name) voices.set(name, (voices.get(name) ?? 0) + 1);
  }
  return {
    sentences: findings.sentences.length,
    length: findings.text.length,
    titleStems: words.stemsIn(findings.title),
    spread,
    retold: retoldIn(drafts),
    goingOn: new Set(drafts.filter((draft, i) => goesOn(draft, drafts[i - 1]))),
    voices,
  };
}

/** From the last draft to the first: by then each stem knows the drafts after this one that have it. */
function retoldIn(drafts: readonly Draft[]): Map<Draft, number> {
  const retold = new Map<Draft, number>();
  const having: number[][] = [];
  const shared = new Int32Array(AHEAD);
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    if (!draft) continue;
    shared.fill(0);
    let most = 0;
    for (const stem of draft.stems) {
      const places = having[stem] ?? [];
      having[stem] = places;
      most = Math.max(most, countNear(shared, places, i));
      places.push(i);
    }
    retold.set(draft, draft.stems.length === 0 ? 0 : most / draft.stems.length);
  }
  return retold;
}

/** Counts one for each of the next drafts among the places, of which the last is the nearest; the highest of the counts. */
function countNear(shared: Int32Array, places: readonly number[], at: number): number {
  let most = 0;
  for (let p = places.length - 1; p >= 0; p--) {
    const ahead = (places[p] ?? 0) - at - 1;
    if (ahead >= AHEAD) break;
    const count = (shared[ahead] ?? 0) + 1;
    shared[ahead] = count;
    if (count > most) most = count;
  }
  return most;
}

function goesOn({ attribution }: Draft, before: Draft | undefined): boolean {
  const name = attribution?.speaker?.name;
  return name !== undefined && before?.attribution?.speaker?.name === name;
}
