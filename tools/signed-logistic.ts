/** One example: rule values 0..1, the probability aimed at, and how much it counts. */
export interface WeightedExample {
  readonly values: readonly number[];
  readonly target: number;
  readonly weight: number;
}

const NEWTON_STEPS = 12;

/**
 * Logistic regression with a ridge penalty on all but the first value, where each weight keeps its sign:
 * a rule whose weight comes out with the wrong sign is dropped and the rest are fitted again.
 * Same data, same weights.
 */
export function fitSigned(examples: readonly WeightedExample[], signs: readonly number[], ridge: number): number[] {
  const kept = signs.map(() => true);
  for (;;) {
    const weights = fitKept(examples, kept, ridge);
    const wrong = weights.map((w, j) => (signs[j] as number) * w).map((w, j) => (signs[j] === 0 ? 0 : w));
    const worst = wrong.indexOf(Math.min(...wrong));
    if ((wrong[worst] as number) >= 0) return weights;
    kept[worst] = false;
  }
}

function fitKept(examples: readonly WeightedExample[], kept: readonly boolean[], ridge: number): number[] {
  const used = kept.flatMap((keep, j) => (keep ? [j] : []));
  const rows = examples.map((example) => ({ ...example, values: used.map((j) => example.values[j] as number) }));
  const weights = used.map(() => 0);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const change = newtonStep(rows, weights, ridge);
    for (let j = 0; j < weights.length; j++) weights[j] = (weights[j] as number) + (change[j] as number);
  }
  const all = kept.map(() => 0);
  used.forEach((j, i) => {
    all[j] = weights[i] as number;
  });
  return all;
}

function newtonStep(rows: readonly WeightedExample[], weights: readonly number[], ridge: number): number[] {
  const size = weights.length;
  const gradient = weights.map((w, j) => (j === 0 ? 0 : -ridge * w));
  const hessian = weights.map((_w, j) => weights.map((_v, k) => (j === k ? (j === 0 ? 1e-6 : ridge) : 0)));
  for (const { values, target, weight } of rows) {
    const p = probability(values, weights);
    for (let j = 0; j < size; j++) {
      const value = values[j] as number;
      if (value === 0) continue;
      gradient[j] = (gradient[j] as number) + weight * (target - p) * value;
      const row = hessian[j] as number[];
      const slope = weight * p * (1 - p) * value;
      for (let k = 0; k < size; k++) row[k] = (row[k] as number) + slope * (values[k] as number);
    }
  }
  return solve(hessian, gradient);
}

export function probability(values: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-values.reduce((sum, value, j) => sum + value * (weights[j] as number), 0)));
}

/** Gauss–Jordan without pivoting: the ridge keeps the diagonal above zero. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows[i] as number[];
    const lead = pivot[i] as number;
    for (let k = 0; k < pivot.length; k++) pivot[k] = (pivot[k] as number) / lead;
    for (const row of rows) {
      if (row === pivot || row[i] === 0) continue;
      const factor = row[i] as number;
      for (let k = 0; k < row.length; k++) row[k] = (row[k] as number) - factor * (pivot[k] as number);
    }
  }
  return rows.map((row) => row.at(-1) as number);
}
