import type { Stance } from '../statement';
import type { Tag } from './concepts';
import { landElsewhere } from './elsewhere';
import type { Clause, PatternMatch } from './pattern';
import type { Act } from './proposition-frame';
import { clauseEnd, light, speaksAnew, takesForGranted } from './sway';

/** Words before a match in which a reporting verb governs it. */
const governs = 12;
/** Words before a match in which "to address" or "talks on" makes it a subject of talks. */
const broaches = 5;
/** Words before a match in which "not" negates it; and in which it does if only words of no weight stand between. */
const negates = 3;
const reachesOn = 6;

export interface Judgement {
  readonly stance: Stance;
  /** The words that turned it, as word indexes; null for a plain assertion. */
  readonly turn: { readonly from: number; readonly to: number } | null;
}

interface Moment {
  readonly clause: Clause;
  readonly match: PatternMatch;
  /** The concepts of those whose deeds are told. */
  readonly sides: readonly string[];
  /** The concepts of each side's land. */
  readonly soils: readonly (readonly string[])[];
  /** Whether the reporting words deny ("rejected", "denied that"). */
  readonly cueDenies: () => boolean;
  readonly act: Act;
}

type Rule = (moment: Moment) => Judgement | null;

/** Precedence among speech acts: what is denied, asked or supposed is no report. First answer wins. */
const rules: readonly Rule[] = [
  unsaid,
  ofCharge,
  ofOthers,
  ofOtherLand,
  reportedAsFalse,
  deniedBefore,
  askedFor,
  pledged,
  broached,
  conditional,
  supposed,
  negated,
  negatedAfter,
];

/** What is said after a denial is not denied by it. */
const saysInstead = (moment: Moment) =>
  allNear(moment, 'speech-denial', { from: 0, to: moment.match.from }).some((denial) => !governsMatch(denial, moment));

export function judge(moment: Moment): Judgement {
  for (const rule of rules) {
    const judgement = rule(moment);
    if (judgement) return judgement;
  }
  const isDenied = moment.act !== 'told' && !saysInstead(moment) && moment.cueDenies();
  return { stance: isDenied ? 'denies' : 'asserts', turn: null };
}

function near(moment: Moment, concept: string, range: Stretch): Tag | undefined {
  return allNear(moment, concept, range)[0];
}

type Stretch = Pick<Tag, 'from' | 'to'>;

/** Where a concept stands within a range, less the words of the match itself. */
function allNear({ match, clause }: Moment, concept: string, range: Stretch): Tag[] {
  const isOwn = (tag: Tag) => match.tags.some(({ from, to }) => tag.from < to && from < tag.to);
  return clause.tags.filter(
    (tag) => tag.concept === concept && tag.from >= range.from && tag.to <= range.to && !isOwn(tag),
  );
}

/** Speech acts that hold a "not" of their own. */
const negative: ReadonlySet<Act> = new Set(['told', 'threat', 'pledge', 'demand']);

/** "Raza did not say that …", "nobody could verify …": left open, whatever it is. */
function unsaid(moment: Moment): Judgement | null {
  const { from, to } = moment.match;
  const governing = { from: from - governs, to };
  const doubt = moment.act === 'told' ? undefined : near(moment, 'speech-doubt', governing);
  const turn = near(moment, 'speech-silence', governing) ?? doubt;
  return turn && governsMatch(turn, moment) ? { stance: 'neither', turn } : null;
}

/** "… is baseless", "… is pure propaganda". Of another clause it leaves open what is false. */
function reportedAsFalse(moment: Moment): Judgement | null {
  if (moment.act === 'told') return null;
  const { words } = moment.clause;
  const { to } = moment.match;
  const turn = near(moment, 'speech-falsehood', { from: to, to: to + governs });
  if (!turn) return null;
  if (clauseEnd(words, to, turn.from) === turn.from) return { stance: 'denies', turn };
  const isSaidOf = words.slice(turn.from - copulaReach, turn.from).some(({ key }) => copulas.has(key));
  return isSaidOf ? { stance: 'neither', turn } : null;
}

const copulas: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'as']);
const copulaReach = 3;

/** Words from whoever charges to "claim": "Kabul's claim", "the Kabul government's claim". */
const chargeReach = 2;

/** "Kabul's claim that Islamabad …": what is told is not of Kabul. */
function ofCharge(moment: Moment): Judgement | null {
  if (moment.act === 'told') return null;
  const turn = moment.match.tags
    .map(({ to }) => near(moment, 'speech-charge', { from: to, to: to + chargeReach }))
    .find((charge) => charge && !isVerb(charge, moment.clause.words));
  return turn && turn.to < moment.match.to ? { stance: 'neither', turn } : null;
}

/** "Kabul claims that …" tells; "Kabul's claims that …" are of Kabul, with more than a space before them. */
function isVerb({ from }: Tag, words: Clause['words']): boolean {
  const [before, word, after] = [words[from - 1], words[from], words[from + 1]];
  if (!before || !word || word.start - before.end !== 1) return false;
  return word.key === 'claims' || word.key === 'charges' || (word.key === 'claim' && after?.key === 'to');
}

/** "Kabul jailed men who support the TTP": what they do is no deed of Kabul's. */
function ofOthers({ match, clause, act, sides }: Moment): Judgement | null {
  const [doer, deed] = [...match.tags].sort((a, b) => a.from - b.from);
  if (act === 'told' || !doer || !deed || !sides.includes(doer.concept)) return null;
  const turn = clause.tags.find(
    ({ concept, from, to }) => concept === 'relative-person' && from > doer.to && to <= deed.from,
  );
  return turn ? { stance: 'neither', turn } : null;
}

/** "Camps in Balochistan, and attacks in Afghanistan": camps of another land. */
function ofOtherLand(moment: Moment): Judgement | null {
  const turn = moment.act === 'report' ? landElsewhere(moment) : null;
  return turn && { stance: 'neither', turn };
}

/** A denial that is itself undone leaves the matter open: "does not deny that", "rejects the claim that … do not". */
function deniedBefore(moment: Moment): Judgement | null {
  if (moment.act === 'told') return null;
  const { from, to } = moment.match;
  const denials = allNear(moment, 'speech-denial', { from: from - governs, to }).filter((denial) =>
    governsMatch(denial, moment),
  );
  const [turn] = denials;
  if (!turn) return null;
  const { words } = moment.clause;
  const undone =
    allNear(moment, 'speech-negation', { from: turn.from - negates, to }).length > 0 ||
    denials.some((denial) => denial !== turn && words[denial.from]?.key.startsWith('denial'));
  return { stance: undone ? 'neither' : 'denies', turn };
}

/** "Denied it, accusing …" speaks anew with the match's own first word. */
const governsMatch = ({ to }: Tag, { clause, match }: Moment) => !speaksAnew(clause.words, to, match.from + 1);

function askedFor(moment: Moment): Judgement | null {
  if (moment.act !== 'report') return null;
  const { from, to } = moment.match;
  const turn = near(moment, 'speech-demand', { from: Math.max(from - governs, parallelTo(moment)), to });
  return turn ? { stance: 'neither', turn } : null;
}

function pledged(moment: Moment): Judgement | null {
  if (moment.act !== 'report') return null;
  const { from, to } = moment.match;
  const turn = near(moment, 'speech-pledge', { from: from - governs, to: to + negates });
  return turn ? { stance: 'neither', turn } : null;
}

/** Where "and that" before the match takes up the first verb again: what stands before it asks for something else. */
function parallelTo({ clause, match }: Moment): number {
  const seams = clause.tags.filter(({ concept, to }) => concept === 'speech-parallel' && to <= match.from);
  return Math.max(Number.NEGATIVE_INFINITY, ...seams.map(({ to }) => to));
}

/** What talks are about, or a step is aimed at, is taken for granted and not told. */
function broached(moment: Moment): Judgement | null {
  if (moment.act !== 'report') return null;
  const { from } = moment.match;
  const turn = near(moment, 'speech-topic', { from: from - broaches, to: from + 1 });
  return turn ? { stance: 'neither', turn } : null;
}

/** "If", which leaves open even what is told as it stands; a warning is made of it. */
function conditional(moment: Moment): Judgement | null {
  if (moment.act !== 'told' && moment.act !== 'position') return null;
  const { from, to } = moment.match;
  const turn = near(moment, 'speech-condition', { from: from - negates, to });
  return turn ? { stance: 'neither', turn } : null;
}

function supposed(moment: Moment): Judgement | null {
  if (moment.act !== 'report') return null;
  const { from, to } = moment.match;
  const turn = near(moment, 'speech-supposition', { from: from - negates, to });
  return turn ? { stance: 'neither', turn } : null;
}

function negated(moment: Moment): Judgement | null {
  if (negative.has(moment.act)) return null;
  const { from, to } = moment.match;
  const negations = allNear(moment, 'speech-negation', { from: from - reachesOn, to }).map((turn) => ({
    turn,
    gap: wordsUndone(turn, moment),
  }));
  const full = negations.find(({ gap }) => gap.every((word) => light.has(word)));
  if (full) return { stance: 'denies', turn: full.turn };
  // "Has not found the camps" leaves open whether there are some.
  const half = negations.find(({ turn, gap }) => turn.from >= from - negates && !gap.some(takesForGranted));
  return half ? { stance: 'neither', turn: half.turn } : null;
}

/** What stands between a "not" and the next word of the match. */
function wordsUndone(negation: Tag, { match, clause }: Moment): string[] {
  const starts = match.tags.map(({ from }) => from).filter((from) => from >= negation.to);
  return clause.words.slice(negation.to, Math.min(...starts, match.to)).map(({ key }) => key);
}

/** Words after a match in which "not" undoes what is told of it. */
const undoes = 6;

/**
 * "The arms left behind are not used by …", "sanctuaries that were never found": something is undone, if not all of it.
 * A "not" of another clause undoes nothing.
 */
function negatedAfter(moment: Moment): Judgement | null {
  if (negative.has(moment.act)) return null;
  const { words } = moment.clause;
  const { from, to } = moment.match;
  // "To ensure its soil is not used": what is asked for.
  if (near(moment, 'speech-demand', { from, to })) return null;
  const end = clauseEnd(words, to, to + undoes);
  const turn = allNear(moment, 'speech-negation', { from: to, to: end }).find((tag) =>
    ofVerbs.has(words[tag.from]?.key ?? ''),
  );
  return turn ? { stance: 'neither', turn } : null;
}

/** Of the negations those that go with a verb: "with no control" and "without papers" undo nothing else. */
const ofVerbs: ReadonlySet<string> = new Set(['not', 'never', 't', 'cannot', 'hardly']);
