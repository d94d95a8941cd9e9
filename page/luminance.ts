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

/** Relative luminance 0..1 of a computed colour; null when it is (nearly) transparent. */
function luminanceOf(colour: string): number | null {
  const parts = partsOf(colour);
  if (parts === null || parts.alpha < 0.5) return null;
  const [red = 0, green = 0, blue = 0] = parts.channels.map((channel) => linear(channel / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

interface Colour {
  /** Red, green and blue, 0..255. */
  readonly channels: readonly number[];
  readonly alpha: number;
}

function partsOf(colour: string): Colour | null {
  const parts = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,\s/]+([\d.]+)(%?))?/.exec(colour);
  if (!parts) return paint(colour);
  const alpha = parts[4] === undefined ? 1 : Number(parts[4]) / (parts[5] === '%' ? 100 : 1);
  return { channels: parts.slice(1, 4).map(Number), alpha };
}

/** A colour in another notation, `oklch(…)` or `color(…)`, as the browser itself paints it. */
function paint(colour: string): Colour | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return null;
  context.fillStyle = 'transparent';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { channels: [red, green, blue], alpha: alpha / 255 };
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
