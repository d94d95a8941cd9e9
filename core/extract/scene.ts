import type { Draft, Scene } from './draft';
import type { Findings } from './drafts';
import { shareIn, stemsOf } from './stems';

/** A draft is looked for again in this many of the next ones. */
const AHEAD = 60;

export function sceneOf(findings: Findings, drafts: readonly Draft[]): Scene {
  const spread = new Map<string, number>();
  for (const { text } of findings.sentences) {
    for (const stem of new Set(stemsOf(text))) spread.set(stem, (spread.get(stem) ?? 0) + 1);
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
    retold: new Map(drafts.map((draft, i) => [draft, retoldIn(draft, drafts.slice(i + 1, i + 1 + AHEAD))])),
    goingOn: new Set(drafts.filter((draft, i) => goesOn(draft, drafts[i - 1]))),
    voices,
  };
}

function retoldIn({ stems }: Draft, later: readonly Draft[]): number {
  return later.reduce((most, draft) => Math.max(most, shareIn(stems, draft.stems)), 0);
}

function goesOn({ attribution }: Draft, before: Draft | undefined): boolean {
  const name = attribution?.speaker?.name;
  return name !== undefined && before?.attribution?.speaker?.name === name;
}
