/** One example: feature values and the probability that it is a key claim, 0..1. */
export interface Example {
  readonly values: readonly number[];
  readonly target: number;
}

export interface Model {
  readonly intercept: number;
  readonly weights: readonly number[];
}

const STEPS = 600;
const RATE = 0.05;

/** Logistic regression with a ridge penalty, by Adam over the whole set: same data, same weights. */
export function fitLogistic(examples: readonly Example[], ridge: number): Model {
  const size = (examples[0]?.values.length ?? 0) + 1;
  const weights = new Array<number>(size).fill(0);
  const slow = new Array<number>(size).fill(0);
  const square = new Array<number>(size).fill(0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientAt(weights, examples, ridge);
    for (let j = 0; j < size; j++) {
      const g = gradient[j] ?? 0;
      slow[j] = 0.9 * (slow[j] ?? 0) + 0.1 * g;
      square[j] = 0.99 * (square[j] ?? 0) + 0.01 * g * g;
      const ahead = (slow[j] ?? 0) / (1 - 0.9 ** step);
      const scale = Math.sqrt((square[j] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[j] = (weights[j] ?? 0) - (RATE * ahead) / scale;
    }
  }
  return { intercept: weights[0] ?? 0, weights: weights.slice(1) };
}

/** Mean gradient of the loss; the intercept (index 0) is not held back. */
function gradientAt(weights: readonly number[], examples: readonly Example[], ridge: number): number[] {
  const gradient = weights.map((weight, j) => (j === 0 ? 0 : (ridge * weight) / examples.length));
  for (const { values, target } of examples) {
    let score = weights[0] ?? 0;
    for (let j = 0; j < values.length; j++) score += (weights[j + 1] ?? 0) * (values[j] ?? 0);
    const error = (1 / (1 + Math.exp(-score)) - target) / examples.length;
    gradient[0] = (gradient[0] ?? 0) + error;
    for (let j = 0; j < values.length; j++) gradient[j + 1] = (gradient[j + 1] ?? 0) + error * (values[j] ?? 0);
  }
  return gradient;
}
