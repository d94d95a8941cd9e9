import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const statementsInLargePack = 20_000;
const perSource = 100;
export const sourcesInLargePack = statementsInLargePack / perSource;
const keepers = ['keeper', 'ferryman', 'surveyor', 'miller', 'warden'];
const findings = [
  'the gauge had slipped from its post',
  'two gates would not close',
  'silt had filled the fish ladder',
  'the spring flood came nine days early',
  'nobody had paid the toll since autumn',
];
const places = ['Alder Reach', 'the salt stairs', 'Marrow Island', 'the rope works'];

/** A hundred statements a source, in words of our own. */
export function largePack(): string {
  const pack = JSON.parse(readFileSync(join(import.meta.dirname, '../assets/examples/orra-river/pack.json'), 'utf8'));
  const [source] = pack.sources;
  const [statement] = pack.statements;
  const sources = Array.from({ length: sourcesInLargePack }, (_, i) => ({
    ...source,
    id: `large-${i}`,
    pack: 'large',
    title: `Letter ${i} from the lock keepers`,
  }));
  const all = Array.from({ length: statementsInLargePack }, (_, i) => {
    const from = `large-${Math.floor(i / perSource)}`;
    return { ...statement, id: `${from}#${i}`, source: from, text: sentence(i) };
  });
  return JSON.stringify({ ...pack, id: 'large', sources, statements: all });
}

function sentence(i: number): string {
  const [who, what, where] = [pick(keepers, i), pick(findings, i * 7), pick(places, i * 13)];
  return `The ${who} of weir number ${i} said that ${what} near ${where}, ${(i * 37) % 900} paces below the old bridge.`;
}

function pick(words: readonly string[], i: number): string {
  return words[i % words.length] ?? '';
}
