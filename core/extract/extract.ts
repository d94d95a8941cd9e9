import type { Claim } from '../claim';
import { finish, type Steps } from '../steps';
import { choose } from './choose';
import { lowerRepeats, type Ranked } from './distinct';
import { drafting, type Findings } from './drafts';
import { sceneOf } from './scene';
import { readWords } from './text-words';
import { weighBy } from './weigh';
import fitted from './weights.json';

const weigh = weighBy(fitted);

/** The check-worthy clauses of an article, in order of position; the best of them are marked. */
export function extract(findings: Findings): Claim[] {
  return finish(extracting(findings));
}

/** The same step by step. */
export function* extracting(findings: Findings): Steps<Claim[]> {
  const words = readWords(findings.text);
  yield;
  const drafts = yield* drafting(findings, words);
  yield;
  const scene = sceneOf(findings, drafts, words);
  const weighed: Ranked[] = [];
  for (const draft of drafts) {
    yield;
    const { salience, reasons } = weigh(draft, scene);
    weighed.push({ draft, salience, reasons });
  }
  const ranked = lowerRepeats(weighed);
  yield;
  const marked = choose(ranked, findings.text.length);
  return ranked.map((one) => claimOf(one, { marked, text: findings.text }));
}

interface Chosen {
  readonly marked: ReadonlySet<Ranked>;
  /** The article. */
  readonly text: string;
}

function claimOf(one: Ranked, { marked, text }: Chosen): Claim {
  const { draft, salience, reasons } = one;
  return {
    start: draft.shown,
    end: draft.end,
    text: draft.shown === draft.start ? draft.text : text.slice(draft.shown, draft.end),
    kind: draft.kind,
    attribution: draft.told,
    figures: draft.figures,
    dates: draft.dates,
    salience,
    reasons,
    highlight: marked.has(one),
  };
}
