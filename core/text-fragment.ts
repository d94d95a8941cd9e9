/**
 * A link that scrolls to a quote and marks it: `https://a.example/x#:~:text=the%20first%20words,and%20the%20last`.
 * Short quotes are given whole; long ones by their first and last words, which browsers match as a range.
 */
export function linkToQuote(url: string, quote: string): string {
  const bare = url.split('#')[0] ?? url;
  const words = quote.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return bare;
  const ends = words.length <= 8 ? [words] : [words.slice(0, 4), words.slice(-4)];
  return `${bare}#:~:text=${ends.map((part) => encodeTerm(part.join(' '))).join(',')}`;
}

/** A hyphen at a term's edge would be read as the sign for context, so it is escaped with the rest. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}
