import { type AdoptedStyle, adoptStyle } from './adopt-style';
import { blockOf } from './block-of';
import { type Tree, treeOf } from './inner-trees';
import { pathTo } from './path-to';

/**
 * Prints the number of each passage, counted from 1 in the order given, behind the paragraph that it ends in. No node
 * is added to the article: a rule of the style sheet finds the paragraph by its place in the tree.
 */
export function numberPassages(passages: readonly AbstractRange[]): { remove(): void } {
  const numbers = new Map<Element, number[]>();
  passages.forEach((range, index) => {
    const block = blockOf({ startContainer: range.endContainer });
    if (block) numbers.set(block, [...(numbers.get(block) ?? []), index + 1]);
  });
  const rules = new Map<Tree, string[]>();
  for (const [block, some] of numbers) {
    const tree = treeOf(block);
    if (tree) rules.set(tree, [...(rules.get(tree) ?? []), ruleOf(block, some)]);
  }
  const styles: AdoptedStyle[] = [...rules].map(([tree, some]) => adoptStyle(tree, `@media print{${some.join('')}}`));
  return { remove: () => styles.forEach((style) => void style.remove()) };
}

function ruleOf(block: Element, numbers: readonly number[]): string {
  const content = numbers.map((number) => `[${number}]`).join('');
  const look = 'font:600 .72em/1 sans-serif!important;vertical-align:super!important;unicode-bidi:isolate!important';
  return `${pathTo(block)}::after{content:"\\a0${content}"!important;display:inline!important;${look}}`;
}
