import { blockOf } from './block-of';
import { pathTo } from './path-to';

/** The block that holds all text of a range. */
export function holderOf({ startContainer, endContainer }: AbstractRange): Element | null {
  let block = blockOf({ startContainer });
  while (block && !block.contains(endContainer)) block = block.parentElement;
  return block;
}

/** Selects the elements of these names and what is in them. Names hold where identities and places do not. */
export function selectorOf(names: Iterable<string>): string {
  const all = [...names].map((name) => (name === '*' ? name : CSS.escape(name)));
  return `:is(${all.flatMap((name) => [name, `${name} *`]).join()})`;
}

/** Selects what stands from the first to the last of these blocks under each of their parents: until the page changes. */
export function selectorOfPlaces(blocks: Iterable<Element>): string {
  const places = new Map<Element, { first: number; last: number }>();
  const others: string[] = [];
  for (const block of blocks) {
    const parent = block.parentElement;
    if (!parent) others.push(pathTo(block));
    else if (!places.has(parent)) places.set(parent, { first: Number.POSITIVE_INFINITY, last: 0 });
  }
  const wanted = new Set(blocks);
  for (const [parent, place] of places) {
    let nth = 0;
    for (const child of parent.children) {
      nth++;
      if (!wanted.has(child)) continue;
      place.first = Math.min(place.first, nth);
      place.last = nth;
    }
  }
  const spans = [...places].map(
    ([parent, { first, last }]) => `${pathTo(parent)}>:nth-child(n+${first}):nth-child(-n+${last})`,
  );
  return `:is(${[...spans, ...others].flatMap((one) => [one, `${one} *`]).join()})`;
}
