/** One example: feature values and the probability that it is a key claim, 0..1. */
export interface Example {
  readonly values: readonly number[];
  readonly target: number;
  /** How much it counts; 1 when not given. */
  readonly weight?: number;
}

export interface Model {
  readonly intercept: number;
  readonly weights: readonly number[];
}

const STEPS = 250;
const RATE = 0.1;

/** Logistic regression with a ridge penalty, by Adam over the whole set: same data, same weights. */
export function fitLogistic(examples: readonly Example[], ridge: number): Model {
  const rows = examples.map(({ values, target, weight = 1 }) => ({
    values: Float64Array.of(1, ...values),
    target,
    weight,
  }));
  const size = rows[0]?.values.length ?? 1;
  const weights = new Float64Array(size);
  const slow = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientAt(weights, rows, ridge);
    for (let j = 0; j < size; j++) {
      const g = gradient[j] as number;
      slow[j] = 0.9 * (slow[j] as number) + 0.1 * g;
      square[j] = 0.99 * (square[j] as number) + 0.01 * g * g;
      const ahead = (slow[j] as number) / (1 - 0.9 ** step);
      const scale = Math.sqrt((square[j] as number) / (1 - 0.99 ** step)) + 1e-8;
      weights[j] = (weights[j] as number) - (RATE * ahead) / scale;
    }
  }
  return { intercept: weights[0] ?? 0, weights: Array.from(weights.subarray(1)) };
}

interface Row {
  /** The feature values after a leading 1 for the intercept. */
  readonly values: Float64Array;
  readonly target: number;
  readonly weight: number;
}

/** Mean gradient of the loss; the intercept (index 0) is not held back. */
function gradientAt(weights: Float64Array, rows: readonly Row[], ridge: number): Float64Array {
  const gradient = weights.map((weight, j) => (j === 0 ? 0 : (ridge * weight) / rows.length));
  for (const { values, target, weight } of rows) {
    let score = 0;
    for (let j = 0; j < values.length; j++) score += (weights[j] as number) * (values[j] as number);
    const error = (weight * (1 / (1 + Math.exp(-score)) - target)) / rows.length;
    for (let j = 0; j < values.length; j++) gradient[j] = (gradient[j] as number) + error * (values[j] as number);
  }
  return gradient;
}
