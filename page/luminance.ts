/** Whether the page is dark: what counts is its own background, not the system's preference. */
export function isDark(document: Document): boolean {
  const view = document.defaultView;
  if (!view) return false;
  const middle = document.querySelector('article, main') ?? document.body;
  for (let element: Element | null = middle; element; element = element.parentElement) {
    const luminance = luminanceOf(view.getComputedStyle(element).backgroundColor);
    if (luminance !== null) return luminance < 0.35;
  }
  // A page without a background shows the canvas, which follows `color-scheme`.
  const scheme = view.getComputedStyle(document.documentElement).colorScheme;
  return scheme === 'dark' || (/dark/.test(scheme) && view.matchMedia?.('(prefers-color-scheme: dark)').matches);
}

/** Relative luminance 0..1 of a computed colour; null when it is (nearly) transparent or in another notation. */
function luminanceOf(colour: string): number | null {
  const parts = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,\s/]+([\d.]+)(%?))?/.exec(colour);
  if (!parts) return null;
  const alpha = parts[4] === undefined ? 1 : Number(parts[4]) / (parts[5] === '%' ? 100 : 1);
  if (alpha < 0.5) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1, 4).map((part) => linear(Number(part) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
