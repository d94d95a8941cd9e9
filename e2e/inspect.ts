import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';

/** What axe finds, sideways scrolling, and targets that a finger would miss. */
export async function problemsOf(page: Page): Promise<string[]> {
  return [...(await axeProblems(page)), ...(await page.evaluate(findMisfits))];
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page or a frame, once or again; it does not look into frames of another origin. */
export async function axeProblems(view: Page | Frame): Promise<string[]> {
  if (!(await view.evaluate(() => 'axe' in globalThis))) await view.evaluate(axeSource);
  return view.evaluate(runAxe);
}

declare const axe: {
  run(options: { resultTypes: string[] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** Run in the page. */
async function runAxe(): Promise<string[]> {
  const { violations } = await axe.run({ resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
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
