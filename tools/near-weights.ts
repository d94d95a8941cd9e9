/** A claim and a statement that answer these questions: the log-odds of a link without what is fitted here. */
export interface Meeting {
  readonly here: string;
  readonly there: string;
  readonly odds: number;
  readonly linked: boolean;
}

/** Question of the claim → question of the statement → log-odds on top. */
export type NearWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How strongly a weight is held at nothing, and the least that is worth keeping. */
const ridge = 1;
const least = 0.05;
const steps = 12;

/** For each two questions what their pairs are linked more, or less, than likeness alone tells. */
export function fitNear(meetings: readonly Meeting[]): NearWeights {
  const near: Record<string, Record<string, number>> = {};
  const questions = (side: 'here' | 'there', among: readonly Meeting[]) =>
    [...new Set(among.map((m) => m[side]))].sort();
  for (const here of questions('here', meetings)) {
    const asked = meetings.filter((meeting) => meeting.here === here);
    const row = questions('there', asked).map(
      (there) => [there, fitOne(asked.filter((m) => m.there === there))] as const,
    );
    const kept = row.filter(([, weight]) => Math.abs(weight) >= least);
    if (kept.length > 0) near[here] = Object.fromEntries(kept);
  }
  return near;
}

/** One weight on top of known log-odds, by Newton's method. */
function fitOne(meetings: readonly Meeting[]): number {
  let weight = 0;
  for (let step = 0; step < steps; step++) {
    let slope = -ridge * weight;
    let bend = ridge;
    for (const { odds, linked } of meetings) {
      const likely = 1 / (1 + Math.exp(-odds - weight));
      slope += Number(linked) - likely;
      bend += likely * (1 - likely);
    }
    weight += slope / bend;
  }
  return Math.round(100 * weight) / 100;
}
