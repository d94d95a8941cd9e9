import { pack } from '../assets/topics/pak-afghan-security/index';
import { analyzeVerb } from './analyze';
import { attributeVerb } from './attribute';
import { checkPackVerb } from './check-pack';
import { runVerb, UsageError, type Verb } from './command-line';
import { detectVerb } from './detect';
import { fingerprintVerb } from './fingerprint';
import { matchVerb } from './match';
import { packVerb } from './pack';
import { readVerb } from './read';
import { unrelatedVerb } from './unrelated';

const verbs: Readonly<Record<string, Verb>> = {
  detect: detectVerb,
  analyze: analyzeVerb,
  attribute: attributeVerb,
  match: matchVerb,
  read: readVerb,
  fingerprint: fingerprintVerb,
  unrelated: unrelatedVerb,
  'check-pack': checkPackVerb,
  pack: packVerb,
};

const usage = `hashia <verb> …
  detect    --in articles.jsonl   or   FILE… (.txt, .html, .jsonl, folders)
  analyze   --in articles.jsonl   or   FILE…   [--sources PATH …] [--leave-one-out]
  attribute --in docs.jsonl
  read      --in FOLDER   or   read FILE…  (.html, .html.gz)
  match     --statements s.jsonl --queries q.jsonl [--top K]
  unrelated --in articles.jsonl [--pairs N] [--seed N]   relations found between off-topic claims and the pack
  fingerprint FILE…   what a pack's source is recognised by
  check-pack  FILE…   whether a pack is whole, and what is wrong with it
  pack build FOLDER|PACK.json -o FILE [--id --title --author --licence --version --language] [--topic PACK]`;

const asksForHelp = (word: string) => word === '--help' || word === '-h' || word === 'help';

const [name = '', ...rest] = process.argv.slice(2);
if (asksForHelp(name) || rest.some(asksForHelp)) {
  console.log(usage);
  process.exit(0);
}
const verb = verbs[name];
if (verb === undefined) {
  console.error(name === '' ? usage : `Unknown verb "${name}".\n${usage}`);
  process.exit(2);
}
try {
  await runVerb(verb, rest, pack);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exit(2);
}
