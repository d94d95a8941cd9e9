import type { Speaker } from '../claim';
import type { Memory } from './memory';

/** Remembers a person by name; one of three words or more by each of them too. */
export function notePerson({ people, byWord }: Memory, called: string, person: Speaker): void {
  people.set(called, person);
  const words = person.name.split(' ');
  if (words.length < 3) return;
  for (const word of words) {
    const bearers = byWord.get(word) ?? new Map<string, Speaker>();
    byWord.set(word, bearers.set(person.name, person));
  }
}

/** "Noor Gul" is the one named "Mina Noor Gul Qadir" before; null where nobody or several are. */
export function longerNamed({ byWord }: Memory, name: string): Speaker | null {
  const [fewest] = name
    .split(' ')
    .map((word) => byWord.get(word) ?? new Map<string, Speaker>())
    .sort((a, b) => a.size - b.size);
  const longer = [...(fewest?.values() ?? [])].filter(
    (one) => one.name !== name && ` ${one.name} `.includes(` ${name} `),
  );
  return longer.length === 1 ? (longer[0] ?? null) : null;
}
