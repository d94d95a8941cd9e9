import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds, sideways scrolling, and targets that a finger would miss. */
export async function problemsOf(page: Page): Promise<string[]> {
  // Without frames of other origins the older way does, and needs no second tab for each look.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  return [...found, ...(await page.evaluate(findMisfits))];
}

/** Run in a page. Targets inside a sentence may be smaller than 24 pixels (WCAG 2.5.8), as may hidden ones. */
export function findMisfits(): string[] {
  const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
  const targets = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')];
  const small = targets
    .filter((target) => target.tabIndex >= 0 && target.checkVisibility() && target.closest('[data-inline]') === null)
    .filter((target) => {
      // The label around a radio button is its target.
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      return width < 23.5 || height < 23.5;
    })
    .map((target) => `small target: ${target.outerHTML.slice(0, 120)}`);
  return [...(wide ? ['wider than the window'] : []), ...small];
}
