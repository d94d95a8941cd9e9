/** Rules of ours in a document or shadow root. */
export interface AdoptedStyle {
  /** Puts other rules in the place of these. */
  replace(rules: string): void;
  /** Adds them once more if the page has thrown them out. */
  keep(): void;
  remove(): void;
}

/** Adds rules to a document or shadow root. Works under a strict CSP. */
export function adoptStyle(scope: Document | ShadowRoot, rules: string): AdoptedStyle {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    const keep = () => {
      const sheets = [...scope.adoptedStyleSheets];
      if (!sheets.includes(sheet)) scope.adoptedStyleSheets = [...sheets, sheet];
    };
    keep();
    return {
      replace: (next) => sheet.replaceSync(next),
      keep,
      remove() {
        scope.adoptedStyleSheets = [...scope.adoptedStyleSheets].filter((other) => other !== sheet);
      },
    };
  } catch {
    // A content script may be refused a sheet made in its own world: a style element does the same.
    return appendStyle(scope, rules);
  }
}

function appendStyle(scope: Document | ShadowRoot, rules: string): AdoptedStyle {
  const inDocument = 'documentElement' in scope;
  const style = (inDocument ? scope : scope.ownerDocument).createElement('style');
  style.textContent = rules;
  const keep = () => {
    if (!style.isConnected) (inDocument ? (scope.head ?? scope.documentElement) : scope).append(style);
  };
  keep();
  return {
    keep,
    replace(next) {
      style.textContent = next;
    },
    remove: () => style.remove(),
  };
}
