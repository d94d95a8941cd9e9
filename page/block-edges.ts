/** Elements whose edges separate words, by tag: reading computed styles would cost a layout. */
const blockTags = new Set(
  (
    'address article aside blockquote body br caption dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe img legend li main menu nav ol option p picture pre search ' +
    'section summary table tbody td tfoot th thead tr ul video'
  ).split(' '),
);

/** Elements whose text nobody reads. */
const silentTags = new Set(
  'audio canvas iframe math noscript object rp rt script select style svg template textarea title video'.split(' '),
);

export function isBlock(element: Element): boolean {
  return blockTags.has(element.localName);
}

export function isSilent(element: Element): boolean {
  // A field named "hasAttribute" hides its form's method.
  return (
    silentTags.has(element.localName) || (typeof element.hasAttribute === 'function' && element.hasAttribute('hidden'))
  );
}
