import type { Mention } from '../entities/entities';
import type { Entity } from '../pack';
import type { ProperName } from './proper-names';
import { firstEndingAfter } from './words';

/** The mentions without those of another bearer's surname: "Tariq Raza", and "Raza" after it, are no Noor Raza. */
export function withoutNamesakes(mentions: readonly Mention[], names: readonly ProperName[]): readonly Mention[] {
  const owners = new Map<string, boolean>();
  const strangers = new Set<Mention>();
  for (const mention of mentions) {
    if (mention.entity.kind !== 'person') continue;
    const name = names[firstEndingAfter(names, mention.start)];
    const full = name && name.start <= mention.start && name.end >= mention.end ? name.name : null;
    const his = !isOneWord(mention) || (full !== null && isHis(full, mention.entity));
    if (his) owners.set(mention.entity.id, true);
    else if (full !== null) {
      strangers.add(mention);
      if (!owners.has(mention.entity.id)) owners.set(mention.entity.id, false);
    }
  }
  if (strangers.size === 0) return mentions;
  return mentions.filter((mention) => !strangers.has(mention) && (owners.get(mention.entity.id) ?? true));
}

/** Whether a name of one word, or one as long, stands there. */
function isOneWord({ start, end, entity }: Mention): boolean {
  return [entity.name, ...entity.aliases].some((name) => name.length === end - start && !name.includes(' '));
}

/** Two of the name's words are his, spelling aside: "Zabiullah Mujahid" is Zabihullah Mujahid. */
function isHis(full: string, { name, aliases }: Entity): boolean {
  const known = new Set([name, ...aliases].flatMap((called) => called.split(/[ -]/).map(stem)));
  return full.split(/[ -]/).filter((word) => known.has(stem(word))).length > 1;
}

const stem = (word: string) => word.slice(0, 3).toLowerCase();
