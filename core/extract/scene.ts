import type { Draft, Scene } from './draft';
import type { Findings } from './drafts';
import { type StemsAt, stemsOf } from './stems';

/** A draft is looked for again in this many of the next ones. */
const AHEAD = 60;

export function sceneOf(findings: Findings, drafts: readonly Draft[], stemsAt: StemsAt): Scene {
  const spread = new Map<string, number>();
  for (const sentence of findings.sentences) {
    for (const stem of stemsAt(sentence)) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  }
  const voices = new Map<string, number>();
  for (const { attribution } of drafts) {
    const name = attribution?.speaker?.name;
    if (name) voices.set(name, (voices.get(name) ?? 0) + 1);
  }
  return {
    sentences: findings.sentences.length,
    length: findings.text.length,
    titleStems: new Set(stemsOf(findings.title)),
    spread,
    retold: retoldIn(drafts),
    goingOn: new Set(drafts.filter((draft, i) => goesOn(draft, drafts[i - 1]))),
    voices,
  };
}

/** From the last draft to the first: by then each stem knows the drafts after this one that have it. */
function retoldIn(drafts: readonly Draft[]): Map<Draft, number> {
  const retold = new Map<Draft, number>();
  const having = new Map<string, number[]>();
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    if (!draft) continue;
    const shared = new Int32Array(AHEAD);
    for (const stem of draft.stems) {
      const places = having.get(stem);
      if (places) countNear(shared, places, i);
      if (places) places.push(i);
      else having.set(stem, [i]);
    }
    retold.set(draft, draft.stems.size === 0 ? 0 : largest(shared) / draft.stems.size);
  }
  return retold;
}

function largest(counts: Int32Array): number {
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  return most;
}

/** Counts one for each of the next drafts among the places, of which the last is the nearest. */
function countNear(shared: Int32Array, places: readonly number[], at: number): void {
  for (let p = places.length - 1; p >= 0; p--) {
    const ahead = (places[p] ?? 0) - at - 1;
    if (ahead >= AHEAD) return;
    shared[ahead] = (shared[ahead] ?? 0) + 1;
  }
}

function goesOn({ attribution }: Draft, before: Draft | undefined): boolean {
  const name = attribution?.speaker?.name;
  return name !== undefined && before?.attribution?.speaker?.name === name;
}
