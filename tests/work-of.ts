/** Milliseconds of processor time that some work takes: what runs beside it on the machine does not count. */
export function workOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
