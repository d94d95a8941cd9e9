/** Share of a screen above and below the viewport that counts with it. */
const around = 0.25;

/**
 * Those of many ranges that begin in view or just beside it, with a few looks at where they stand: they are taken to
 * follow one another down the page.
 */
export function inView(ranges: readonly AbstractRange[]): readonly AbstractRange[] {
  const height = ranges[0]?.startContainer.ownerDocument?.defaultView?.innerHeight ?? 0;
  return ranges.slice(firstBelow(ranges, -around * height), firstBelow(ranges, (1 + around) * height));
}

/** Index of the first range that starts below a height of the viewport. */
function firstBelow(ranges: readonly AbstractRange[], height: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range && topOf(range) < height) low = middle + 1;
    else high = middle;
  }
  return low;
}

function topOf({ startContainer, startOffset }: AbstractRange): number {
  const document = startContainer.ownerDocument;
  const start = document?.createRange();
  try {
    start?.setStart(startContainer, startOffset);
    start?.setEnd(startContainer, startOffset + 1);
  } catch {
    // The page shortened the text under it, or it begins where its text ends. What has no parent cannot be selected.
    if (startContainer.isConnected) start?.selectNode(startContainer);
  }
  return start?.getBoundingClientRect().top ?? 0;
}
