import type { CDPSession, Page } from '@playwright/test';
import { until } from './browser';

/** A node of the DevTools tree, which shows closed shadow roots too. */
export interface TreeNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly TreeNode[];
  readonly shadowRoots?: readonly (TreeNode & { readonly shadowRootType?: string })[];
}

/** Every element inside the page's closed shadow roots, in document order. */
export async function closedElements(session: CDPSession): Promise<TreeNode[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: TreeNode[] = [];
  collect(root, false, found);
  return found;
}

function collect(node: TreeNode, inside: boolean, found: TreeNode[]): void {
  if (inside && !node.nodeName.startsWith('#')) found.push(node);
  for (const shadow of node.shadowRoots ?? []) collect(shadow, inside || shadow.shadowRootType === 'closed', found);
  for (const child of node.children ?? []) collect(child, inside, found);
}

export function attributeOf(node: TreeNode, name: string): string | undefined {
  const at = node.attributes?.findIndex((word, index) => index % 2 === 0 && word === name) ?? -1;
  return at < 0 ? undefined : node.attributes?.[at + 1];
}

/** A real click on the middle of the node, scrolled into view first, once it is laid out. */
export async function clickNode(page: Page, session: CDPSession, node: TreeNode): Promise<void> {
  const scroll = () => session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
  await until('the node is laid out', () =>
    scroll().then(
      () => true,
      () => false,
    ),
  );
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}
