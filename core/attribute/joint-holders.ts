import type { Speaker } from '../claim';
import { remembered } from '../remembered';
import type { Memory } from './memory';
import { whoHolds } from './role-holders';
import type { Scene } from './scene';
import { jointly } from './sides';

const roles = '(?:\\p{Ll}+ )?(?:ministers|presidents|premiers|secretaries)';
const ofTwo = new RegExp(
  `^(?:[Tt]he )?(?:two )?(${roles}) of (\\p{Lu}[\\p{L} ]{2,24}) and (\\p{Lu}[\\p{L} ]{2,24})$`,
  'u',
);
const twoNationals = new RegExp(`^(?:[Tt]he )?(\\p{Lu}\\p{L}+) and (\\p{Lu}\\p{L}+) (${roles})$`, 'u');

/** One role each: "the Iranian and Russian foreign ministers" → "the Iranian foreign minister", "the Russian …". */
const asked = remembered((words): readonly string[] => {
  if (!words.includes(' and ')) return [];
  const [, ofRole, ...states] = ofTwo.exec(words) ?? [];
  if (ofRole !== undefined) return states.map((state) => `the ${state}'s ${singular(ofRole)}`);
  const [, one, other, role] = twoNationals.exec(words) ?? [];
  return role === undefined ? [] : [one, other].map((nation) => `the ${nation} ${singular(role)}`);
});

export const asksForTwo = (words: string) => asked(words).length === 2;

const singular = (role: string) => role.replace(/ies$/, 'y').replace(/s$/, '');

/** "The foreign ministers of Iran and China": both by name, where the article names both. */
export function holdersTogether({ mentions, entities, date }: Scene, memory: Memory, words: string): Speaker | null {
  const holders = asked(words)
    .flatMap((role) => whoHolds(memory, { words: role, entities, date }) ?? [])
    .filter((holder) => mentions.some(({ entity }) => entity.id === holder.entity));
  return holders.length === 2 && holders[0]?.name !== holders[1]?.name ? jointly(holders) : null;
}
