/** One of those who wrote an article. Only a person's name has parts that may change places. */
export type Author =
  | { readonly kind: 'person'; readonly given: string; readonly family: string; readonly suffix: string | null }
  | { readonly kind: 'group'; readonly name: string };

/** Small words that belong to the family name behind them: "ul Haq", "van der Berg". */
const particles = /^(?:al|bin|da|de|del|den|der|di|du|el|ibn|la|le|ter|ul|ur|uz|van|von)$/;
/** No part of a name in a list of works. */
const titles = /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Gen|Lt|Maj|Brig|Col|Capt|Amb)\.? |(?:Professor|Ambassador) )+/;
const suffixes = /^(?:Jr|Sr)\.?$|^I{2,3}$|^IV$/;
/** What only desks, agencies and papers are called. */
const groupWords =
  /\b(?:agence|agenc(?:y|ies)|associated|board|bureau|cent(?:er|re)|chronicle|correspondents?|council|daily|desk|digital|editor(?:ial|s)?|express|forum|foundation|gazette|group|herald|institute|international|jazeera|journal|magazine|media|ministry|monitor(?:ing)?|nations?|network|news(?:paper|room|wire)?|office|online|post|presse?|radio|report(?:ers?|s)?|review|service|staff|team|telegraph|the|times|today|tribune|tv|university|watch|web|welle|wire)\b|\.(?:com|net|org|pk|af)\b/i;

/** One word of a name: "Zahid", "A.", "O’Brien", "Zia-ur-Rehman". */
const nameWord = /^\p{Lu}[\p{L}\p{M}.'’-]*$/u;

/** "By Zahid Gul and Amina Rahim" → two persons; "Web Desk" → one group. What cannot be told apart stays whole. */
export function authorsOf(byline: string | null): Author[] {
  if (byline === null) return [];
  const text = byline
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^by:? /i, '');
  const authors = text
    .split(/\s*(?:;|\||&|,? and |,(?! *(?:[JS]r\b|I{2,3}\b|IV\b)))\s*/)
    .filter(Boolean)
    .map(authorOf);
  // "Iftikhar Khan, Islamabad" names a place, "Khan, Iftikhar" is turned round already: neither is taken apart.
  const isClear = authors.length === 1 || authors.every(({ kind }) => kind === 'person');
  return isClear ? authors : [{ kind: 'group', name: text }];
}

function authorOf(name: string): Author {
  const words = name.replace(titles, '').replace(/,/g, '').split(' ');
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && suffixes.test(last) ? last : null;
  const plain = suffix === null ? words : words.slice(0, -1);
  if (!isPerson(plain)) return { kind: 'group', name };
  let at = plain.length - 1;
  while (at > 1 && particles.test(plain[at - 1] ?? '')) at -= 1;
  return { kind: 'person', given: plain.slice(0, at).join(' '), family: plain.slice(at).join(' '), suffix };
}

/** A name in Latin letters of two to five words; one word alone has nothing to turn round. */
function isPerson(words: readonly string[]): boolean {
  const isNamed = words.every((word) => nameWord.test(word) || particles.test(word));
  const isLatin = words.every((word) => /^[\p{Script=Latin}\p{M}.'’-]+$/u.test(word));
  const isAcronym = /^\p{Lu}{2,}$/u.test(words.at(-1) ?? '');
  return (
    words.length > 1 &&
    words.length <= 5 &&
    nameWord.test(words[0] ?? '') &&
    isNamed &&
    isLatin &&
    !isAcronym &&
    !groupWords.test(words.join(' '))
  );
}

/** "Gul, Zahid, and Amina Rahim": in a list sorted by name only the first stands turned round. */
export function chicagoNames(authors: readonly Author[]): string {
  return listed(
    authors.map((author, i) => (i === 0 ? turned(author) : inOrder(author))),
    'and',
  );
}

/** "Gul, Z., & Rahim, A. B." */
export function apaNames(authors: readonly Author[]): string {
  const nameOf = (author: Author) =>
    author.kind === 'group' ? author.name : turned({ ...author, given: initials(author.given) });
  return listed(authors.map(nameOf), '&');
}

function listed(names: readonly string[], last: 'and' | '&'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, ${last} ${names.at(-1)}`;
}

/** A name in CSL-JSON: https://docs.citationstyles.org */
export type AuthorName =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly suffix?: string };

export function cslName(author: Author): AuthorName {
  if (author.kind === 'group') return { literal: author.name };
  const { family, given, suffix } = author;
  return { family, given, ...(suffix !== null && { suffix }) };
}

function turned(author: Author): string {
  if (author.kind === 'group') return author.name;
  return [author.family, author.given, author.suffix].filter((part) => part !== null).join(', ');
}

function inOrder(author: Author): string {
  if (author.kind === 'group') return author.name;
  return [author.given, author.family, author.suffix].filter((part) => part !== null).join(' ');
}

/** "Jean-Paul A." → "J.-P. A." */
function initials(given: string): string {
  return given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${part[0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}
