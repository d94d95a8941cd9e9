interface Browsers {
  readonly chrome?: { readonly sidePanel?: { open(options: { tabId: number }): Promise<void> } };
  readonly browser?: { readonly sidebarAction?: { open(): Promise<void> } };
}

/** Chrome's panel or Firefox's sidebar. Both open only inside what the reader did: nothing may be awaited before. */
export async function openSidePanel(tabId: number): Promise<void> {
  const { chrome, browser } = globalThis as Browsers;
  await (chrome?.sidePanel?.open({ tabId }) ?? browser?.sidebarAction?.open());
}
