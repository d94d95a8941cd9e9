import type { Article } from '../article';
import type { Claim } from '../claim';
import type { Evidence, Related } from '../relation';
import type { FrameReading } from '../statement';
import { backed } from './backed';
import { context } from './context';
import type { Corpus, Entry } from './corpus';
import { differs } from './differs';
import { disputed } from './disputed';
import type { OriginKeys } from './origin-keys';
import { sharedWords } from './overlap';
import type { Finding, Pair, RelationRule } from './pair';
import { repeated } from './repeated';

/** First answer wins: a difference in value is told before agreement, agreement before mere context. */
const rules: readonly RelationRule[] = [differs, disputed, repeated, backed, context];

export interface Candidate {
  readonly related: Related;
  /** How near the statement stands to the claim, for choosing among several. */
  readonly nearness: number;
}

interface Asked {
  readonly article: Article;
  readonly claim: Claim;
  readonly readings: readonly FrameReading[];
  readonly keys: OriginKeys;
}

/** Every statement of the corpus that bears on the claim, once, by its nearest question. */
export function relatedTo(asked: Asked, corpus: Corpus): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const here of asked.readings) {
    for (const id of [here.proposition, ...corpus.links.from(here.proposition)]) {
      for (const entry of corpus.byProposition.get(id) ?? []) {
        const candidate = compare(asked, { here, id, entry }, corpus);
        const known = best.get(entry.statement.id);
        if (candidate && candidate.nearness > (known?.nearness ?? 0)) best.set(entry.statement.id, candidate);
      }
    }
  }
  return [...best.values()];
}

function compare(
  asked: Asked,
  meeting: { here: FrameReading; id: string; entry: Entry },
  corpus: Corpus,
): Candidate | null {
  const { here, id, entry } = meeting;
  const there = entry.readings.find(({ proposition }) => proposition === id);
  const link = id === here.proposition ? 'same' : corpus.links.between(here.proposition, id);
  if (!there || !link) return null;
  const { share, words } = sharedWords(asked.claim.text, entry.statement.text);
  const { claim, article, keys } = asked;
  const pair: Pair = {
    claim,
    article,
    entry,
    here,
    there,
    link,
    sameOrigin: keys.sharedWithPage(entry),
    overlap: share,
  };
  const finding = firstFinding(pair);
  if (!finding) return null;
  const origin = keys.of(entry);
  const evidence = evidenceFor(pair, { label: corpus.labels.get(id) ?? id, words, originLabel: keys.labelOf(origin) });
  const related = { statement: entry.statement, source: entry.source, ...finding, evidence, origin, why: `${link} ${here.stance} ${here.proposition} ${there.stance} ${id}` };
  return { related, nearness: nearnessOf(pair, finding), features: feats(asked, pair, finding) } as Candidate;
}

function firstFinding(pair: Pair): Finding | null {
  for (const rule of rules) {
    const finding = rule(pair);
    if (finding) return finding;
  }
  return null;
}

const byStrength = { strong: 3, likely: 2, possible: 1 } as const;

function nearnessOf({ overlap, entry, link }: Pair, { relation, strength }: Finding): number {
  const told = relation.kind === 'context' ? 0 : 1;
  return byStrength[strength] + told + (link === 'same' ? 0.5 : 0) + overlap + 0.5 * entry.statement.salience;
}

function evidenceFor(
  { here, there }: Pair,
  { label, words, originLabel }: { label: string; words: readonly string[]; originLabel: string | null },
): Evidence[] {
  const evidence: Evidence[] = [{ kind: 'proposition', id: there.proposition, label }];
  const shown = [...new Set([...here.evidence, ...words])];
  if (shown.length > 0) evidence.push({ kind: 'words', words: shown });
  for (const [slot, value] of Object.entries(there.slots)) evidence.push({ kind: 'slot', slot, value });
  for (const { stance, evidence: cues } of [here, there]) {
    if (stance === 'denies') evidence.push(...cues.map((cue) => ({ kind: 'cue' as const, cue })));
  }
  if (originLabel !== null) evidence.push({ kind: 'origin', label: originLabel });
  return evidence;
}

function feats({ readings, claim }: Asked, { overlap, entry, link, here, there }: Pair, { relation }: Finding): Record<string, number> {
  const st = entry.statement;
  return {
    same: link === 'same' ? 1 : 0,
    linkB: link === 'backed' ? 1 : 0,
    linkD: link === 'disputed' ? 1 : 0,
    ctx: relation.kind === 'context' ? 1 : 0,
    disp: relation.kind === 'disputed' ? 1 : 0,
    diff: relation.kind === 'differs' ? 1 : 0,
    denies: here.stance === 'denies' || there.stance === 'denies' ? 1 : 0,
    focusHere: 1 / readings.length,
    focusThere: 1 / entry.readings.length,
    overlap,
    sal: st.salience,
    salHere: claim.salience,
    kind: st.kind === claim.kind ? 1 : 0,
    common: readings.filter((r) => entry.readings.some((q) => q.proposition === r.proposition && q.stance === r.stance)).length,
    spoken: st.speaker ? 1 : 0,
    spokenHere: claim.attribution?.speaker ? 1 : 0,
    len: Math.min(3, st.text.length / 120),
    lenHere: Math.min(3, claim.text.length / 120),
    sameParty: st.speaker && claim.attribution?.speaker?.party === st.speaker.party ? 1 : 0,
  };
}
