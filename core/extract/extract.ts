import type { Claim } from '../claim';
import { choose } from './choose';
import { lowerRepeats } from './distinct';
import { draftsOf, type Findings } from './drafts';
import { sceneOf } from './scene';
import { readWords } from './text-words';
import { weighBy } from './weigh';
import fitted from './weights.json';

const weigh = weighBy(fitted);

/** The check-worthy clauses of an article, in order of position; the best of them are marked. */
export function extract(findings: Findings): Claim[] {
  const words = readWords(findings.text);
  const drafts = draftsOf(findings, words);
  const scene = sceneOf(findings, drafts, words);
  const ranked = lowerRepeats(drafts.map((draft) => ({ draft, ...weigh(draft, scene) })));
  const marked = choose(ranked, findings.text.length);
  return ranked
    .map(({ draft, salience, reasons }, i) => ({
      start: draft.start,
      end: draft.end,
      text: draft.text,
      kind: draft.kind,
      attribution: draft.told,
      figures: draft.figures,
      dates: draft.dates,
      salience,
      reasons,
      highlight: marked.has(ranked[i] ?? { draft, salience, reasons }),
    }))
    .sort((a, b) => a.start - b.start);
}
