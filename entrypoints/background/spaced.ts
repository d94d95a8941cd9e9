/** Does the work at the first call and, for all calls that come within `gap` milliseconds of it, once more after them. */
export function spaced(gap: number, work: () => Promise<void>): () => Promise<void> {
  let resting = false;
  let due = false;
  const rest = () => {
    resting = true;
    setTimeout(() => {
      resting = false;
      if (!due) return;
      due = false;
      rest();
      work().catch(() => undefined);
    }, gap);
  };
  return async () => {
    due = resting;
    if (resting) return;
    rest();
    await work();
  };
}
