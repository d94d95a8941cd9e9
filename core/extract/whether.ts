export function whether(holds: boolean): number {
  return holds ? 1 : 0;
}

/** Rises from 0 towards 1 and reaches it at `full`. */
export function upTo(full: number, count: number): number {
  return Math.min(count, full) / full;
}
