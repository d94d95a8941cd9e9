import type { BrowserContext, Page } from '@playwright/test';
import { quietFile } from './browser';

/** Works in a tab of the extension that shows nothing of its own: from there the background is asked. */
export interface Asker {
  run<T>(work: (tab: Page) => Promise<T>): Promise<T>;
  /** That tab, while it stands. */
  tab(): Page | null;
}

interface Asking {
  readonly context: BrowserContext;
  /** The article's tab, which stays in front. */
  readonly page: Page;
  /** The extension's. */
  readonly id: string;
  /** Whether the tab stays: opening one takes longer than all that is asked. Not where a reader looks on. */
  readonly stays: boolean;
}

export function createAsker({ context, page, id, stays }: Asking): Asker {
  const url = `chrome-extension://${id}/${quietFile}`;
  let tab: Page | null = null;
  const open = async () => {
    const opened = await context.newPage();
    await opened.goto(url);
    await page.bringToFront();
    return opened;
  };
  return {
    async run(work) {
      if (!stays) return inTab(context, url, work);
      if (tab === null || tab.isClosed()) tab = await open();
      return work(tab);
    },
    tab: () => tab,
  };
}

export async function inTab<T>(context: BrowserContext, url: string, work: (tab: Page) => Promise<T>): Promise<T> {
  const tab = await context.newPage();
  try {
    await tab.goto(url);
    return await work(tab);
  } finally {
    await tab.close();
  }
}
