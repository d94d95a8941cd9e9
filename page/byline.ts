/** In an element that calls itself a byline. */
export function shownByline(document: Document): string | null {
  const shown = document.querySelector('[rel="author"],[itemprop="author"],.byline,.author-name');
  // What stands in an element of its own has no space to the words before it.
  const words = [...(shown?.childNodes ?? [])]
    .map((node) => node.textContent?.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return words.join(' ') || null;
}

/** "By Zahid Gul on Monday, 3 May 2024" → "Zahid Gul" */
export function bylineIn(line: string): string | null {
  const name = /^[Bb][Yy]:?\s+(\p{Lu}.*)$/u.exec(line)?.[1];
  return name === undefined || name.length > 60 ? null : bylineOf(name);
}

/** What systems put where a name should be. */
const nobody = /^(?:admin(?:istrator)?|webmaster|web ?admin|root|user\d*|author|editor|null|undefined)$/i;
/** What stands behind a name. */
const behind =
  /\s*(?:[|•·@]|,?\s(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|,?\s(?:on\s)?(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{L}{2,8}),?\s\d{4}|\b(?:updated|published|posted)\b)/iu;

/** A writer's name without what pages put around it; null for none, and for an address. */
export function bylineOf(stated: string | null): string | null {
  const name =
    stated
      ?.replace(/^by:?\s+/i, '')
      .split(behind)[0]
      ?.trim() ?? '';
  return name === '' || name.length > 120 || /^https?:/.test(name) || nobody.test(name) ? null : name;
}
