import { type Related, relationOrder } from '../relation';
import type { Candidate } from './related-to';

/** Statements shown beside a claim. */
const most = 3;
/**
 * Likelihood from which a statement is shown at all, and what must be left of it when it joins others, `again` being
 * the share left to a second one of the same article, `anew` to one that says the same once more. What a person has set
 * to its questions needs less than what was read off a saved article. Dissent costs most trust.
 * `rival`: two accounts of one matter, with no figure or date to tell them apart.
 */
const floors = {
  paraphrase: { first: 0.26, further: 0.25, again: 0.8, anew: 0.65, dissent: 0.65, rival: 0.3 },
  verbatim: { first: 0.44, further: 0.38, again: 0.9, anew: 0.75, dissent: 0.5, rival: 0.45 },
} as const;
/** A third dissent says nothing that two did not. */
const mostDissent = 2;

/** The likeliest statements, each article once before any has a second turn; most surprising first, plain before far. */
export function choose(candidates: readonly Candidate[]): Related[] {
  const chosen: Candidate[] = [];
  let rest = candidates.filter(({ related, nearness }) => nearness >= floorFor(related));
  while (chosen.length < most && rest.length > 0) {
    const best = rest.reduce((a, b) => (rankOf(b, chosen) > rankOf(a, chosen) ? b : a));
    rest = rest.filter((candidate) => candidate !== best);
    if (scoreOf(best, chosen) >= floorBeside(best, chosen)) chosen.push(best);
  }
  return chosen
    .map(({ related }) => related)
    .sort(
      (a, b) => relationOrder.indexOf(a.relation.kind) - relationOrder.indexOf(b.relation.kind) || isFar(a) - isFar(b),
    );
}

/** Of two that dissent, the one that answers the very point comes first. */
const isFar = (related: Related) => Number(isDisputed(related) && related.strength !== 'strong');

const floorsOf = ({ statement }: Related) => floors[statement.wording];

function floorFor(related: Related): number {
  const { first, dissent, rival } = floorsOf(related);
  if (isDisputed(related)) return dissent;
  return related.relation.kind === 'differs' && related.strength === 'possible' ? rival : first;
}

const isDisputed = ({ relation }: Related) => relation.kind === 'disputed';

function floorBeside({ related }: Candidate, chosen: readonly Candidate[]): number {
  if (chosen.length === 0) return floorsOf(related).first;
  const told = isDisputed(related) ? chosen.map((c) => c.related).filter(isDisputed) : [];
  if (told.length >= mostDissent || told.some((other) => sameCharge(other, related))) return Number.POSITIVE_INFINITY;
  return floorsOf(related)[told.length > 0 ? 'dissent' : 'further'];
}

/** One voice in one article, on one question: the same once more. */
function saysAgain(a: Related, b: Related): boolean {
  const voice = ({ statement }: Related) => statement.speaker?.entity ?? statement.speaker?.name ?? null;
  return (
    a.source.id === b.source.id &&
    voice(a) === voice(b) &&
    a.relation.kind === b.relation.kind &&
    questionIn(a) === questionIn(b)
  );
}

const questionIn = ({ evidence: [first] }: Related) =>
  first?.kind === 'proposition' ? first.id : first?.kind === 'linked' ? first.there.id : null;

/** Of the many charges of one party, one is enough beside a denial. */
const sameCharge = (a: Related, b: Related) =>
  b.statement.kind !== 'denial' && a.statement.speaker?.party === b.statement.speaker?.party;

const scoreOf = (candidate: Candidate, chosen: readonly Candidate[]) =>
  candidate.nearness * turn(candidate, chosen) * weight(candidate);

/** Two that agree, or two that dissent, leave the third place to what says otherwise. */
const crowded = 0.25;
/** What says otherwise, if it is more than possible, is what a reader looks for: as near as what agrees, it goes first. */
const otherwise = 1.2;

function rankOf(candidate: Candidate, chosen: readonly Candidate[]): number {
  const alike = chosen.filter(({ related }) => dissents(related) === dissents(candidate.related));
  const isSure = candidate.related.strength !== 'possible';
  const ahead = isSure && dissents(candidate.related) ? otherwise : 1;
  return scoreOf(candidate, chosen) * ahead * (alike.length > 1 ? crowded : 1);
}

const dissents = ({ relation }: Related) => relation.kind === 'disputed' || relation.kind === 'differs';

/** Of two that are as near, a speaker's own words tell more than an account of them. */
const ownWords = 1.15;

const weight = ({ related }: Candidate) => (related.statement.form === 'direct' ? ownWords : 1);

function turn({ related }: Candidate, chosen: readonly Candidate[]): number {
  if (chosen.some((c) => saysAgain(c.related, related))) return floorsOf(related).anew;
  return chosen.some((c) => c.related.source.id === related.source.id) ? floorsOf(related).again : 1;
}
