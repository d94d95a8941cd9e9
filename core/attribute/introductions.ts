import type { Span } from '../article';
import type { Speaker } from '../claim';
import { forWords } from '../word-list';
import { fitsCountry, headRoleIn, isBodyNoun, isDocument, plainRole, roleKeysIn } from './roles';

/** What an article calls a person where it names him: "police officer Ali Qadir", "Ali Qadir, a trader,". */
export function roleAround(text: string, name: Span): string | null {
  const before = text.slice(Math.max(0, name.start - 80), name.start);
  const lead = /(?:^|[\s“"(])((?:[\p{L}.’'-]+ ){1,8})$/u.exec(before)?.[1] ?? '';
  const told = titleIn(lead);
  if (isHeld(told)) return told;
  const after = text.slice(name.end, name.end + 90);
  if (!/^(?:,| \(| who )/.test(after)) return null;
  const aside =
    /^(?:,? \([^)]{1,20}\))?(?:,| who (?:is|was)) (?:(?:an?|the|its|their) (?=\S)|(?=\p{Ll}|(?:\p{Lu}\p{L}+(?:[’']s)? ){1,2}\p{Ll}))([\p{L}.’' -]{3,70}?)(?:[,.;—–(]|$| who | said| told)/u.exec(
      after,
    )?.[1];
  return aside !== undefined && isHeld(aside) ? aside : null;
}

/** Somebody can hold it: "a trader from Chaman", and not "issued a statement", "drafted by the minister". */
function isHeld(words: string): boolean {
  if (/^\p{Ll}+(?:ed|ing) /u.test(words) && !/^retired /.test(words)) return false;
  return roleKeysIn(words).some((role) => !isDocument.test(role));
}

const link =
  /^(?:and|but|that|by|with|to|said|told|says|when|while|as|in|on|from|for|against|is|was|were|are|has|had|met|about)$/i;

/** The words right before a name that can be its title: nothing from before a verb or a link. */
function titleIn(lead: string): string {
  const words = lead.trim().replace(/,$/, '').split(/\s+/);
  let from = words.length;
  while (from > 0 && !link.test(words[from - 1] ?? '') && !/^\p{Ll}+ed$/u.test(words[from - 1] ?? '')) from--;
  return words
    .slice(from)
    .join(' ')
    .replace(/^(?:the|an?) /i, '');
}

/** Where an article names a person with a role. */
export interface Introduction {
  readonly at: number;
  readonly person: Speaker;
  readonly role: string;
}

/** The head of a story: who speaks there without a name is often named a little further down. */
const HEAD = 800;
const NEAR = 1200;
const many = forWords(/^(?:official|source|resident|witness|report|statement|study|survey)$/);

/** "A senior commander said … This was stated by Gul Raza, a senior commander": the one named later, else null. */
export function namedLater(speaker: Speaker, introductions: readonly Introduction[]): Speaker | null {
  const start = speaker.span?.start ?? Number.POSITIVE_INFINITY;
  if (speaker.entity !== null || speaker.role !== null || start > HEAD) return null;
  const head = headRoleIn(speaker.name);
  if (head === null || many.test(head) || isBodyNoun.test(head) || !speaker.name.toLowerCase().endsWith(lastWord(head)))
    return null;
  const found = introductions.find(
    ({ at, role }) => at > start && at < start + NEAR && isCalledSo(roleKeysIn(role), lastWord(head)),
  );
  return found && fitsCountry(plainRole(speaker.name), found.person) ? { ...found.person, span: speaker.span } : null;
}

/** An ambassador is an envoy, and so is a permanent representative. */
function isCalledSo(keys: readonly string[], noun: string): boolean {
  return keys.includes(noun) || (envoy.test(noun) && keys.some((key) => envoy.test(key)));
}

const envoy = forWords(/^(?:envoy|ambassador|representative)$/);

function lastWord(role: string): string {
  return role.split(' ').at(-1) ?? role;
}
