/** Styles of our host elements win over whatever the page says of a `div`. */
export type HostStyle = Readonly<Record<string, string>>;

/** An element of ours beside the page's body, never within the article, with a shadow root that the page cannot open. */
export function createHost(document: Document, style: HostStyle): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div');
  setStyle(host, { all: 'initial', ...style });
  const root = host.attachShadow({ mode: 'closed' });
  root.append(document.createComment(ours));
  document.documentElement.append(host);
  return { host, root };
}

/** Stands in each root, where no page sees it. */
const ours = 'hashia';

export function isOurs(root: ShadowRoot | null): boolean {
  return root?.firstChild?.nodeType === Node.COMMENT_NODE && root.firstChild.nodeValue === ours;
}

export function setStyle(element: HTMLElement, style: HostStyle): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value, 'important');
}
