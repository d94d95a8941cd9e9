/** Work that can be put down between two steps and taken up again. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
