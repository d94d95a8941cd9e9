import type { Span } from '../article';
import type { Speaker } from '../claim';
import { type Mention, partyAt, roleAt } from '../entities/entities';
import { forPhrases } from '../word-list';
import { firstEndingAfter } from './words';

/** The mentions that begin within a span. */
export function mentionsWithin(mentions: readonly Mention[], span: Span): Mention[] {
  const found: Mention[] = [];
  for (let i = firstEndingAfter(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= span.end) break;
    if (mention.start >= span.start) found.push(mention);
  }
  return found;
}

/** The mention that a name is, or is part of: "Gen Asim Munir" where the name is "Asim Munir". */
export function mentionAt(mentions: readonly Mention[], name: Span): Mention | undefined {
  const mention = mentions[firstEndingAfter(mentions, name.start)];
  return mention && mention.start < name.end ? mention : undefined;
}

export function personOf({ entity, start, end }: Mention, date: string | null): Speaker {
  return {
    name: entity.name,
    span: { start, end },
    entity: entity.id,
    role: roleAt(entity, date),
    party: partyAt(entity, date),
  };
}

export function bodyOf({ entity, start, end }: Mention, name: string = entity.name): Speaker {
  return { name, span: { start, end }, entity: entity.id, role: null, party: entity.party };
}

/** The article's own words for a ministry, and where only a country's form differs: "Pakistani military" for "Pakistan Army". */
export function nameAsWritten(text: string, { start, end, entity }: Mention): string {
  const words = text.slice(start, end);
  if (words === entity.name) return words;
  if (/^\p{Lu}.* (?:ministry|embassy|officials|authorities)$/iu.test(words)) return words;
  const written = words.replace(/[’']s\b/g, '').split(' ');
  const known = entity.name.split(' ');
  const [country = '', noun = ''] = written;
  const same =
    written.length === 2 &&
    known.length === 2 &&
    country.startsWith(known[0] ?? '') &&
    /^\p{Ll}|^\p{Lu}\p{Ll}/u.test(noun);
  return same ? written.join(' ') : entity.name;
}

export function unknownPerson(name: string, role: string | null): Speaker {
  return { name, span: null, entity: null, role, party: null };
}

/** Somebody or something that only the article names, where it does. */
export function unknownAt(name: string, { start, end }: Span): Speaker {
  return { name, span: { start, end }, entity: null, role: null, party: null };
}

/** "a spokesman for Imran Khan", "Obama's campaign": somebody else speaks. */
export function speaksFor(text: string, span: Span, name: Span): boolean {
  const before = text.slice(span.start, name.start);
  if (before !== '' && servant.test(before) && !inOffice.test(before)) return true;
  return name.end < span.end && itsServant.test(text.slice(name.end, span.end));
}

/** "Adviser to the Prime Minister Raza": his own office. */
const inOffice = forPhrases(/^(?:\p{Lu}\p{L}+ ){1,3}(?:to|for) the (?:Prime Minister|President|Chief Minister) $/u);
const servant = forPhrases(
  /\b(?:spokes\w+|office|aide|aides|adviser|advisor|family|lawyer|supporters|deputy|government|administration|cabinet|team)s? (?:for|of|to)\b[^,]*$/i,
);
const servants =
  'family|aides?|officials?|campaign|spokes\\w+|lawyers?|office|government|supporters?|team|administration|party|followers|envoys?|representatives?|deputy|deputies|advisers?|emissar\\w+|commanders?|fighters|forces|successor|predecessor|counterpart|critics|opponents|allies|brother|sister|son|daughter|wife|widow|father|mother|cabinet|ministers?|secretary|ambassador|chief|delegation|regime|movement';
const itsServant = forPhrases(
  new RegExp(`^['’]?s? ?(?:(?:\\p{Ll}+|UN) ){0,2}(?:${servants})\\b`, 'iu'),
  new RegExp(servants, 'i'),
);
