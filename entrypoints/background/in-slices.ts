import { type Steps, inSlices as sliced } from '../../core/steps';
import { anotherTask } from '../../store/another-task';

/** Milliseconds after which messages are let in: a note to be saved does not wait for an article to be read. */
const slice = 8;

/** Does work in slices. */
export function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  return sliced(steps, { slice, now: () => performance.now(), pause: anotherTask });
}
