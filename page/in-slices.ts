import { type Steps, inSlices as sliced } from '../core/steps';
import { breathe } from './breathe';

/** Milliseconds after which input and paint are let in; the step that is under way comes on top. */
const slice = 4;

/** Does work in slices. */
export function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  return sliced(steps, { slice, now: () => performance.now(), pause: breathe });
}

/** Does work in slices until `signal` aborts: null when that was before its end. */
export function inSlicesUntil<Result>(signal: AbortSignal, steps: Steps<Result>): Promise<Result | null> {
  return inSlices(going(signal, steps));
}

function* going<Result>(signal: AbortSignal, steps: Steps<Result>): Steps<Result | null> {
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
  return null;
}
