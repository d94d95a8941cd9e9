import type { Steps } from '../../core/steps';
import { anotherTask } from '../../store/another-task';

/** Milliseconds after which messages are let in: a note to be saved does not wait for an article to be read. */
const stretch = 8;

/** Does work in slices. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < stretch) continue;
    await anotherTask();
    since = performance.now();
  }
}
