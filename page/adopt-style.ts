/** Adds rules to a document or shadow root; returns the function that takes them away. Works under a strict CSP. */
export function adoptStyle(scope: Document | ShadowRoot, rules: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    return () => {
      scope.adoptedStyleSheets = [...scope.adoptedStyleSheets].filter((other) => other !== sheet);
    };
  } catch {
    // A content script may be refused a sheet made in its own world: a style element does the same.
    return appendStyle(scope, rules);
  }
}

function appendStyle(scope: Document | ShadowRoot, rules: string): () => void {
  const inDocument = 'documentElement' in scope;
  const style = (inDocument ? scope : scope.ownerDocument).createElement('style');
  style.textContent = rules;
  (inDocument ? (scope.head ?? scope.documentElement) : scope).append(style);
  return () => style.remove();
}
