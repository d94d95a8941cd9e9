/** How far a weight is moved at a time. */
const STEP = 0.3;
const PASSES = 2;
/** What a move must gain in the measure: less is chance. */
const LEAST_GAIN = 0.003;

/**
 * Moves fitted weights, one after another, as long as what they are for gains by it: a fit to single examples does not
 * know that only the order of the best counts. `measure` gives more for better weights.
 */
export function polish(fitted: readonly number[], measure: (weights: readonly number[]) => number): number[] {
  const weights = [...fitted];
  let reached = measure(weights);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [place, weight] of weights.entries()) {
      const tried = [weight - STEP, weight + STEP].map((moved) => ({
        moved,
        gives: measure(weights.with(place, moved)),
      }));
      const best = tried.reduce((a, b) => (b.gives > a.gives ? b : a));
      if (best.gives <= reached + LEAST_GAIN) continue;
      weights[place] = best.moved;
      reached = best.gives;
    }
  }
  return weights;
}
