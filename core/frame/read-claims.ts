import type { Article } from '../article';
import type { Claim, ClaimKind } from '../claim';
import type { Proposition } from '../pack';
import type { FrameReading } from '../statement';
import { finish, type Steps } from '../steps';
import { readFrames } from './frame';

interface Read {
  readonly claim: Claim;
  readonly readings: readonly FrameReading[];
}

interface Questions {
  readonly propositions: readonly Proposition[];
}

/**
 * What each claim of an article, in order of position, says: by its own words, and where it is a short denial by those of
 * what it answers.
 */
export function readClaims(
  claims: readonly Claim[],
  article: Pick<Article, 'text' | 'date'>,
  pack: Questions,
): (readonly FrameReading[])[] {
  return finish(readingClaims(claims, article, pack));
}

/** The same claim by claim. */
export function* readingClaims(
  claims: readonly Claim[],
  article: Pick<Article, 'text' | 'date'>,
  pack: Questions,
): Steps<(readonly FrameReading[])[]> {
  const read: Read[] = [];
  for (const claim of claims) {
    yield;
    read.push({ claim, readings: readFrames(claim, article, pack) });
  }
  return read.map((one, i) => [...one.readings, ...deniedBy(one, () => chargeBefore(read, i), article.text)]);
}

/** What a denial points back to: "calls them baseless", "rejected the allegations". */
const pointing =
  /\b(?:accusations?|allegations?|charges?|claims?|reports?|assertions?|statements?|remarks|comments|them|these|this|those|such|it)\b/iu;
/** Words after it that say what is denied: nothing has to be looked for before it. */
const naming =
  /\b(?:accusations?|allegations?|charges?|claims?|reports?|assertions?|statements?|remarks|comments)\s+(?:made\s+)?(?:that|which|about|regarding|over|on|of\s+(?!the\s+\p{Lu}|\p{Lu}))|\b(?:denie[sd]|deny|denying)\s+that\b/u;

/** UTF-16 units between an accusation and the denial that answers it: a paragraph or two. */
const within = 600;

/** A short denial denies what the nearest accusation before it says, if that is another party's, `accuser`; else nothing. */
function deniedBy({ claim, readings }: Read, charge: () => Read | null, text: string): FrameReading[] {
  if (claim.kind !== 'denial' || readings.length === 0 || readings.some(({ stance }) => stance === 'denies')) return [];
  const cue = claim.attribution?.cue ?? null;
  const words = text.slice(cue ? Math.min(cue.start, claim.start) : claim.start, claim.end);
  if (!pointing.test(words) || naming.test(words)) return [];
  const answered = charge();
  const [own, other] = [partyOf(claim), answered && partyOf(answered.claim)];
  if (!answered || own === null || other === null || own === other) return [];
  const evidence = [...new Set(readings.flatMap((reading) => reading.evidence))];
  return answered.readings
    .filter(({ stance, proposition }) => stance === 'asserts' && !readings.some((r) => r.proposition === proposition))
    .map(({ proposition, slots }) => ({
      proposition,
      stance: 'denies',
      slots: { ...slots, accuser: other },
      evidence,
      lent: true,
    }));
}

const partyOf = ({ attribution }: Claim) => attribution?.speaker?.party ?? null;

/** Beside accusations, what somebody of another party may deny. */
const charging: ReadonlySet<ClaimKind> = new Set(['assessment', 'position', 'figure']);

/** The last charge before a claim: what was said before that one is not what it answers. */
function chargeBefore(read: readonly Read[], index: number): Read | null {
  const start = read[index]?.claim.start ?? 0;
  for (let i = index - 1; i >= 0; i--) {
    const one = read[i];
    if (!one || start - one.claim.end > within) return null;
    if (one.claim.end <= start && isCharge(one)) return one;
  }
  return null;
}

const isCharge = ({ claim, readings }: Read) =>
  claim.kind === 'accusation' || (charging.has(claim.kind) && partyOf(claim) !== null && readings.length > 0);
