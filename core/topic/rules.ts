import type { Usage } from './features';
import type weights from './weights.json';

/** One reason for or against; `holds` is 0..1. Its weight, in log-odds, stands in weights.json. */
interface Rule {
  readonly name: keyof typeof weights;
  /** Which way it may weigh; the fit drops a rule that comes out the other way. */
  readonly weighs: 'for' | 'against' | 'either';
  readonly holds: (usage: Usage) => number;
}

type Counts = ReadonlyMap<string, number>;

const upTo = (limit: number, value: number) => Math.min(1, value / limit);
const sum = (counts: Counts, ...groups: string[]) => groups.reduce((n, group) => n + (counts.get(group) ?? 0), 0);
const any = (counts: Counts, ...groups: string[]) => upTo(1, sum(counts, ...groups));
const density = (usage: Usage, ...groups: string[]) => sum(usage.all, ...groups) / usage.length;
const bothSides = (counts: Counts) =>
  Math.max(any(counts, 'crossing'), any(counts, 'side-a', 'frontier') * any(counts, 'side-b'));
/** Of the countries named, how many are this one's. */
const share = (usage: Usage, group: string) => {
  const named = sum(usage.all, 'side-a', 'frontier', 'side-b', 'front', 'west', 'iran', 'elsewhere');
  return sum(usage.all, group) / Math.max(1, named);
};
/** Of the lede's sentences, up to two, how many tie so. */
const inLede = (usage: Usage, tie: 'hostile' | 'diplomatic' | 'fought') =>
  upTo(Math.min(2, Math.max(1, usage.ledeTies.sentences)), usage.ledeTies[tie]);
const leads = (usage: Usage, ...groups: string[]) => (groups.includes(usage.leading ?? '') ? 1 : 0);

export const rules: readonly Rule[] = [
  { name: 'always', weighs: 'either', holds: () => 1 },
  { name: 'both sides in the title', weighs: 'for', holds: (u) => bothSides(u.title) },
  { name: 'both sides in the lede', weighs: 'for', holds: (u) => bothSides(u.lede) },
  { name: 'sentences that name both sides', weighs: 'for', holds: (u) => upTo(1.5, u.ties.paired / u.length) },
  { name: 'a lede sentence of both sides and hostility', weighs: 'for', holds: (u) => inLede(u, 'hostile') },
  { name: 'sentences of both sides and hostility', weighs: 'for', holds: (u) => upTo(1.2, u.ties.hostile / u.length) },
  { name: 'a lede sentence of both sides and their ties', weighs: 'for', holds: (u) => inLede(u, 'diplomatic') },
  {
    name: 'sentences of both sides and their ties',
    weighs: 'for',
    holds: (u) => upTo(1, u.ties.diplomatic / u.length),
  },
  { name: 'a shared crossing or border', weighs: 'for', holds: (u) => any(u.lede, 'crossing') },
  { name: 'a militant group in the lede', weighs: 'for', holds: (u) => any(u.lede, 'front') },
  { name: 'militant groups throughout', weighs: 'for', holds: (u) => upTo(1.5, density(u, 'front')) },
  { name: 'a lede sentence of fighting at the front', weighs: 'for', holds: (u) => inLede(u, 'fought') },
  { name: 'sentences of fighting at the front', weighs: 'for', holds: (u) => upTo(1.5, u.ties.fought / u.length) },
  { name: 'forces against militants in the lede', weighs: 'for', holds: (u) => upTo(2, sum(u.lede, 'forces')) },
  {
    name: 'forces against militants throughout',
    weighs: 'for',
    holds: (u) => upTo(2, density(u, 'forces')) * any(u.all, 'side-a', 'frontier'),
  },
  { name: 'militants throughout', weighs: 'for', holds: (u) => upTo(4, density(u, 'militants', 'front')) },
  {
    name: 'violence in the title',
    weighs: 'for',
    holds: (u) => any(u.title, 'violence', 'militants', 'haven', 'border'),
  },
  { name: 'sanctuaries and borders', weighs: 'for', holds: (u) => upTo(3, density(u, 'haven', 'border')) },
  { name: 'sentences of havens across the border', weighs: 'for', holds: (u) => upTo(1, u.ties.havens / u.length) },
  { name: 'sentences of the two sides alone', weighs: 'for', holds: (u) => upTo(1, u.ties.alone / u.length) },
  {
    name: 'another country leads',
    weighs: 'against',
    holds: (u) => leads(u, 'west', 'iran', 'elsewhere'),
  },
  { name: 'an Afghan word leads', weighs: 'against', holds: (u) => leads(u, 'side-b') },
  { name: 'other countries in the title', weighs: 'against', holds: (u) => any(u.title, 'west', 'iran', 'elsewhere') },
  { name: 'the West in the lede', weighs: 'against', holds: (u) => upTo(3, sum(u.lede, 'west')) },
  { name: 'Iran in the lede', weighs: 'against', holds: (u) => upTo(2, sum(u.lede, 'iran')) },
  { name: 'share of the West', weighs: 'against', holds: (u) => share(u, 'west') },
  { name: 'share of Iran', weighs: 'against', holds: (u) => share(u, 'iran') },
  { name: 'share of other countries', weighs: 'against', holds: (u) => share(u, 'elsewhere') },
  { name: 'talks, trade or refugees', weighs: 'against', holds: (u) => upTo(1.5, density(u, 'adjacent')) },
  { name: 'another subject in the title', weighs: 'against', holds: (u) => any(u.title, 'near-miss', 'sport') },
  { name: 'another subject', weighs: 'against', holds: (u) => upTo(1.5, density(u, 'near-miss', 'sport')) },
];
