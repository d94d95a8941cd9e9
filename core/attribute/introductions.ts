import type { Span } from '../article';
import { headRoleIn, roleKeysIn } from './roles';

/** What an article calls a person where it names him: "police officer Ali Qadir", "Ali Qadir, a trader,". */
export function roleAround(text: string, name: Span): string | null {
  const before = text.slice(Math.max(0, name.start - 80), name.start);
  const lead = /(?:^|[\s“"(])((?:[\p{L}.’'-]+ ){1,8})$/u.exec(before)?.[1] ?? '';
  const told = titleIn(lead);
  if (roleKeysIn(told).length > 0) return told;
  const after = text.slice(name.end, name.end + 90);
  const aside =
    /^(?:,? \([^)]{1,20}\))?(?:,| who (?:is|was)) (?:(?:an?|the|its|their) (?=\S)|(?=\p{Ll}))([\p{L}.’' -]{3,70}?)(?:[,.;—–(]|$| who | said| told)/u.exec(
      after,
    )?.[1];
  return aside !== undefined && roleKeysIn(aside).length > 0 ? aside : null;
}

const link =
  /^(?:and|but|that|by|with|to|said|told|says|when|while|as|in|on|from|for|against|is|was|were|are|has|had|met|about)$/i;

/** The words right before a name that can be its title: nothing from before a verb or a link. */
function titleIn(lead: string): string {
  const words = lead.trim().split(/\s+/);
  let from = words.length;
  while (from > 0 && !link.test(words[from - 1] ?? '')) from--;
  return words
    .slice(from)
    .join(' ')
    .replace(/^(?:the|an?) /i, '');
}

/** Whether one phrase can mean whom the other introduces: both end in the same role. */
export function sameRole(said: string, role: string): boolean {
  const head = headRoleIn(said);
  return head !== null && roleKeysIn(role).includes(head);
}
