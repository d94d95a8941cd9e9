/** Ids by which the search box points at its list and at the hit that Enter opens. */
export const listName = 'search-hits';
export const hitName = (index: number) => `search-hit-${index}`;
