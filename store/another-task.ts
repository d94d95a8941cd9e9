/** Lets the thread do what else is asked of it. */
export function anotherTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
