import type { ClaimKind, Party } from '../claim';
import type { Strength } from '../relation';
import type { FrameReading, Statement } from '../statement';
import { answersCharge, isBare, reaches } from './denial-scope';
import { otherSeason, sameEra, sameSeason, tellsHappening } from './occasion';
import { oppose, type Pair, partiesOf, type RelationRule, sameVoice, voicesKnown } from './pair';

/** Another party denies it, or asserts what it excludes. */
export const disputed: RelationRule = (pair) => {
  if (!oppose(pair) || pair.apartInTime || sameVoice(pair) || !voicesKnown(pair)) return null;
  if (!claimsThePoint(pair) || besideTheTime(pair)) return null;
  const denial = pair.there.stance === 'denies' ? pair.there : pair.here.stance === 'denies' ? pair.here : pair.there;
  const relation = {
    kind: 'disputed' as const,
    cue: denial.evidence.join(' … '),
    by: pair.entry.statement.speaker?.name ?? null,
  };
  return { relation, strength: strengthOf(pair) };
};

function strengthOf(pair: Pair): Strength {
  const [denial] = apart(sidesOf(pair));
  if (isBare(denial) && otherSeason(pair.article.date, pair.entry.source.date)) return 'possible';
  return isExact(pair) ? 'strong' : 'likely';
}

/** One of the two says in so many words that the very point of the other is not so; "baseless" is said of many. */
const isExact = ({ link, readings, entry }: Pair) =>
  link === 'same' && ![...readings, ...entry.readings].some(answersCharge);

/** Whose charges somebody calls baseless, in whatever words they were made. */
const accusersIn = (readings: readonly FrameReading[]) => readings.flatMap(({ slots }) => slots.accuser ?? []);

interface Side {
  readonly kind: ClaimKind;
  readonly wording: Statement['wording'];
  readonly speaker: Party | null;
  readonly reading: FrameReading;
  readonly text: string;
  readonly readings: readonly FrameReading[];
}

function sidesOf(pair: Pair): readonly [page: Side, stored: Side] {
  const { claim, entry, here, there, readings } = pair;
  const { statement } = entry;
  const [page, stored] = partiesOf(pair);
  return [
    {
      kind: claim.kind,
      wording: 'verbatim',
      speaker: page,
      reading: here,
      text: claim.text,
      readings,
    },
    {
      kind: statement.kind,
      wording: statement.wording,
      speaker: stored,
      reading: there,
      text: statement.text,
      readings: entry.readings,
    },
  ];
}

/**
 * What a denial is set against must itself claim the point: an account of talks "on cross-border terrorism", a demand
 * or a pledge only presupposes it. A denial in other words must be about the point.
 */
function claimsThePoint(pair: Pair): boolean {
  const [denial, denied] = apart(sidesOf(pair));
  if (!claiming.has(denied.kind) || !spellsOut(denied) || answersAnother(denial, denied)) return false;
  if (denies(denial)) return true;
  if (callsItFalse(denial)) return reaches(denial.readings, denied.reading.proposition, pair.links);
  return denial.kind !== 'commitment' || givesItsWord(denial);
}

/** Who denies, and what that is set against. */
function apart(sides: readonly [Side, Side]): readonly [denial: Side, denied: Side] {
  const denial = sides.find(denies) ?? sides.find(callsItFalse) ?? sides.find(givesItsWord) ?? sides[0];
  return [denial, denial === sides[0] ? sides[1] : sides[0]];
}

/** One word of a text may stand in it by the way; what a person has set to the question does not. */
const spellsOut = ({ wording, reading }: Side) => wording === 'paraphrase' || reading.evidence.length > 1;

const denies = ({ reading }: Side) => reading.stance === 'denies';
const callsItFalse = ({ kind }: Side) => kind === 'denial';

/** Who calls one party's charges baseless says nothing of what others have found, nor of its views. */
function answersAnother({ readings }: Side, { speaker, kind }: Side): boolean {
  const accusers = accusersIn(readings);
  return accusers.length > 0 && !(charging.has(kind) && speaker !== null && accusers.includes(speaker));
}

const charging: ReadonlySet<ClaimKind> = new Set(['accusation', 'demand']);

/** What one party tells of another's pledge is no pledge. */
const givesItsWord = ({ kind, speaker, reading }: Side) =>
  kind === 'commitment' && speaker !== null && reading.slots.actor === speaker;

const claiming: ReadonlySet<ClaimKind> = new Set([
  'accusation',
  'assessment',
  'position',
  'denial',
  'figure',
  'demand',
  'event',
]);

/** A remark of another time says nothing about one happening. */
function besideTheTime({ claim, article, entry }: Pair): boolean {
  if (!sameEra(article.date, entry.source.date)) return true;
  if (article.date !== null && sameSeason(article.date, entry.source.date)) return false;
  return tellsHappening(claim.text) || tellsHappening(entry.statement.text);
}
