/** Keeps the best so many of any number of things. */
export interface Best<T> {
  add(one: T, score: number): void;
  /** Best first; of equal ones the earlier. */
  list(): T[];
}

export function startBest<T>(limit: number): Best<T> {
  const top: { readonly one: T; readonly score: number }[] = [];
  return {
    add(one, score) {
      if (top.length === limit && score <= (top.at(-1)?.score ?? Number.POSITIVE_INFINITY)) return;
      let at = top.length;
      while (at > 0 && score > (top[at - 1]?.score ?? score)) at--;
      top.splice(at, 0, { one, score });
      if (top.length > limit) top.pop();
    },
    list: () => top.map(({ one }) => one),
  };
}
