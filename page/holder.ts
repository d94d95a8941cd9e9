import { blockOf } from './block-of';

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
