import type { Lexicon } from '../pack';

/**
 * Which groups of a lexicon a text names. One loop over the letters and no pattern: on a page where nothing is found,
 * making a regular expression of the lexicon would take ten times as long as looking. It finds all that `hitsIn` finds,
 * and also words inside a longer term ("Taliban" in "Pakistani Taliban").
 */
export function findGroups(text: string, groups: Lexicon['groups']): ReadonlySet<string> {
  const { table, byStart, foreign } = prepare(groups);
  const lower = text.toLowerCase();
  const found = new Set(foreign.flatMap(({ group, term }) => (lower.includes(bare(term)) ? [group] : [])));
  const verify = (start: number, key: number) => {
    for (const { group, term } of byStart.get(key) ?? []) {
      if (stands(term, { text, lower, start })) found.add(group);
    }
  };
  let hash = seed;
  let start = 0;
  for (let at = 0; at <= lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (isWordCode(code)) {
      hash = mixed(hash, code);
      if ((table[hash & mask] ?? 0) & stem) verify(start, hash & mask);
    } else {
      if (at > start && (table[hash & mask] ?? 0) & whole) verify(start, hash & mask);
      hash = seed;
      start = at + 1;
    }
  }
  return found;
}

/** What a slot of the table says: a term's first word ends here, or a stem does. */
const whole = 1;
const stem = 2;
const mask = 0x1fff;
const seed = 5381;

const mixed = (hash: number, code: number) => (Math.imul(hash, 33) ^ code) & 0x7fffffff;

/** Letters, digits and the underscore of ASCII, lower case: what \w is. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}

interface Place {
  readonly group: string;
  readonly term: string;
}

function prepare(groups: Lexicon['groups']) {
  const table = new Uint8Array(mask + 1);
  const byStart = new Map<number, Place[]>();
  /** Terms that begin with a letter of another alphabet, which the loop passes over. */
  const foreign: Place[] = [];
  for (const { id, terms } of groups) {
    for (const term of terms) {
      const lower = term.toLowerCase();
      let hash = seed;
      let at = 0;
      for (; isWordCode(lower.charCodeAt(at)); at++) hash = mixed(hash, lower.charCodeAt(at));
      if (at === 0) foreign.push({ group: id, term });
      const key = hash & mask;
      table[key] = (table[key] ?? 0) | (lower[at] === '*' ? stem : whole);
      const known = byStart.get(key);
      if (known) known.push({ group: id, term });
      else byStart.set(key, [{ group: id, term }]);
    }
  }
  return { table, byStart, foreign };
}

const bare = (term: string) => term.replace('*', '').toLowerCase();

/** Whether a term stands there as `hitsIn` would have it: a capital asks for a capital, a word must end. */
function stands(term: string, { text, lower, start }: { text: string; lower: string; start: number }): boolean {
  if (term.endsWith('*')) return lower.startsWith(bare(term), start);
  const small = term.toLowerCase();
  if (!lower.startsWith(small, start) || isWordCode(lower.charCodeAt(start + small.length))) return false;
  // A few capitals grow when they are made small; then places differ, and any case will do.
  return term === small || text.length !== lower.length || text.startsWith(term, start);
}
