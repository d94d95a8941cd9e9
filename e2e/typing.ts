import type { Page } from '@playwright/test';

declare global {
  interface Window {
    typingLatencies?: number[];
  }
}

/** From now on the panel measures how long each key takes from its event to the frame that shows it. */
export async function watchTyping(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    window.typingLatencies = [];
    addEventListener(
      'input',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          // A message comes after the frame has been drawn.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.typingLatencies?.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

/** Those since the last time, in ms. */
export async function latenciesIn(panel: Page): Promise<readonly number[]> {
  return panel.evaluate(() => window.typingLatencies?.splice(0) ?? []);
}

/** In whole ms. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor((share / 100) * sorted.length))] ?? 0);
}
