/** Work that can be put down between two steps and taken up again. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How work is cut up: a pause whenever one slice has taken so many milliseconds by this clock. */
export interface Slicing {
  readonly slice: number;
  now(): number;
  pause(): Promise<void>;
}

/** Does it in slices, and lets other work in between them. */
export async function inSlices<Result>(steps: Steps<Result>, { slice, now, pause }: Slicing): Promise<Result> {
  let since = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - since < slice) continue;
    await pause();
    since = now();
  }
}
