/** Milliseconds after which the page counts as idle although it is busy. */
const patience = 500;

/** Works once what was asked for until now is on the screen and the page has a moment. */
export function whenPainted(view: Window | null, work: () => void): void {
  // What is asked for within a frame comes after it has been painted.
  view?.requestAnimationFrame(() => view.requestIdleCallback(work, { timeout: patience }));
}
