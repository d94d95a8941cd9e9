import type { Stance } from '../statement';
import type { Clause, PatternMatch } from './pattern';
import type { Act } from './proposition-frame';

/** Words before a match in which a reporting verb governs it. */
const governs = 12;
/** Words before a match in which "to address" or "talks on" makes it a subject of talks. */
const broaches = 5;
/** Words before a match in which "not" negates it. */
const negates = 3;

export interface Judgement {
  readonly stance: Stance;
  /** The words that turned it, as word indexes; null for a plain assertion. */
  readonly turn: { readonly from: number; readonly to: number } | null;
}

interface Moment {
  readonly clause: Clause;
  readonly match: PatternMatch;
  /** Whether the reporting words deny ("rejected", "denied that"). */
  readonly cueDenies: boolean;
  readonly act: Act;
}

type Rule = (moment: Moment) => Judgement | null;

/** Precedence among speech acts: what is denied, asked or supposed is no report. First answer wins. */
const rules: readonly Rule[] = [
  reportedAsFalse,
  deniedBefore,
  askedFor,
  pledged,
  broached,
  conditional,
  supposed,
  negated,
];

export function judge(moment: Moment): Judgement {
  for (const rule of rules) {
    const judgement = rule(moment);
    if (judgement) return judgement;
  }
  return { stance: moment.cueDenies && moment.act !== 'told' ? 'denies' : 'asserts', turn: null };
}

function near(moment: Moment, concept: string, range: { from: number; to: number }) {
  const own = moment.match.tags;
  return moment.clause.tags.find(
    (tag) =>
      tag.concept === concept &&
      tag.from >= range.from &&
      tag.to <= range.to &&
      !own.some(({ from, to }) => tag.from < to && from < tag.to),
  );
}

/** Speech acts that hold a "not" of their own. */
const negative: ReadonlySet<Act> = new Set(['told', 'threat', 'pledge', 'demand']);

function reportedAsFalse(moment: Moment): Judgement | null {
  if (moment.act === 'told') return null;
  const { to } = moment.match;
  const turn = near(moment, 'speech-falsehood', { from: to, to: to + governs });
  return turn ? { stance: 'denies', turn } : null;
}

function deniedBefore(moment: Moment): Judgement | null {
  if (moment.act === 'told') return null;
  const { from, to } = moment.match;
  const turn = near(moment, 'speech-denial', { from: from - governs, to });
  return turn ? { stance: 'denies', turn } : null;
}

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
  const turn = near(moment, 'speech-negation', { from: from - negates, to });
  return turn ? { stance: 'denies', turn } : null;
}
