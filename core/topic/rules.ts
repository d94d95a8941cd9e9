import type { Usage } from './features';
import type weights from './weights.json';

/** One reason for or against; `holds` is 0..1. Its weight, in log-odds, stands in weights.json. */
interface Rule {
  readonly name: keyof typeof weights;
  readonly holds: (usage: Usage) => number;
}

const named = (counts: ReadonlyMap<string, number>, group: string) => ((counts.get(group) ?? 0) > 0 ? 1 : 0);
const density = (usage: Usage, group: string) => (usage.all.get(group) ?? 0) / usage.length;
const upTo = (limit: number, value: number) => Math.min(1, value / limit);
const bothSides = (counts: ReadonlyMap<string, number>) => named(counts, 'side-a') * named(counts, 'side-b');
const share = (usage: Usage, group: string) => {
  const own = usage.all.get(group) ?? 0;
  const sides = (usage.all.get('side-a') ?? 0) + (usage.all.get('side-b') ?? 0) + (usage.all.get('front') ?? 0);
  return own / Math.max(1, own + sides);
};

export const rules: readonly Rule[] = [
  { name: 'always', holds: () => 1 },
  { name: 'both sides in the title', holds: (u) => bothSides(u.title) },
  { name: 'a militant group in the title', holds: (u) => named(u.title, 'front') },
  { name: 'security in the title', holds: (u) => named(u.title, 'security') },
  { name: 'both sides in the lede', holds: (u) => bothSides(u.lede) },
  { name: 'a militant group in the lede', holds: (u) => named(u.lede, 'front') * named(u.lede, 'side-a') },
  {
    name: 'a shared crossing or border',
    holds: (u) => Math.max(named(u.lede, 'crossing'), upTo(1, density(u, 'crossing'))),
  },
  { name: 'security in the lede', holds: (u) => upTo(4, u.lede.get('security') ?? 0) },
  { name: 'sentences that tie the sides to security', holds: (u) => upTo(1.2, u.tied / u.length) },
  { name: 'a lede sentence that ties them', holds: (u) => upTo(2, u.tiedInLede) },
  {
    name: 'forces against militants in the lede',
    holds: (u) => upTo(2, u.lede.get('forces') ?? 0) * named(u.lede, 'side-a'),
  },
  { name: 'forces against militants throughout', holds: (u) => upTo(1.5, density(u, 'forces')) },
  { name: 'sentences that name both sides', holds: (u) => upTo(1.5, u.paired / u.length) },
  { name: 'other countries in the title', holds: (u) => named(u.title, 'elsewhere') },
  { name: 'other countries in the lede', holds: (u) => upTo(4, u.lede.get('elsewhere') ?? 0) },
  { name: 'both sides throughout', holds: (u) => upTo(2, Math.min(density(u, 'side-a'), density(u, 'side-b'))) },
  { name: 'militant groups throughout', holds: (u) => upTo(1.5, density(u, 'front')) },
  { name: 'security throughout', holds: (u) => upTo(5, density(u, 'security')) },
  { name: 'talks, trade or refugees', holds: (u) => upTo(1.5, density(u, 'adjacent')) },
  { name: 'other countries', holds: (u) => share(u, 'elsewhere') },
  { name: 'another subject', holds: (u) => upTo(1.5, density(u, 'near-miss')) },
];
