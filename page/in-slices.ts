import { type Steps, inSlices as sliced } from '../core/steps';
import { breathe } from './breathe';

/** Milliseconds after which input and paint are let in; the step that is under way comes on top. */
const slice = 4;

/** Does work in slices. */
export function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  return sliced(steps, { slice, now: () => performance.now(), pause: breathe });
}
