import type { Frame, Page } from '@playwright/test';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** With `use_dynamic_url` the frame stands under a host of its own. */
export function frameIn(page: Page): Frame | undefined {
  return page.frames().find((frame) => /^chrome-extension:\/\/[^/]+\/card/.test(frame.url()));
}

/** Where the card or the peek is; null while neither is to be seen. */
export async function cardBox(page: Page): Promise<Box | null> {
  const element = await frameIn(page)
    ?.frameElement()
    .catch(() => undefined);
  const isSeen = await element?.evaluate(
    (frame: Node) =>
      frame instanceof Element && frame.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
  const box = isSeen === true ? await element?.boundingBox() : null;
  return box ? { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height } : null;
}
