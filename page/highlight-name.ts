const length = 6;

/** What the names of one painter's highlights begin with: no page uses it, and no other painter. */
export function newPrefix(): string {
  return `t${Math.random()
    .toString(36)
    .slice(2, 2 + length)
    .padEnd(length, '0')}-`;
}

/** A name that begins so, with the number of a kind behind it. */
export const painted = new RegExp(`^t[a-z0-9]{${length}}-\\d$`);
