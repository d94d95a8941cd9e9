import type { Article } from '../article';
import type { Claim, DateMention, Figure, Party } from '../claim';
import type { Proposition } from '../pack';
import type { FrameReading } from '../statement';
import { clausesOf } from './clauses';
import { findTerms, type Tag, tagConcepts } from './concepts';
import { type Grammar, grammarOf, type Wording, wordingsFor } from './grammar';
import { type Clause, grouped, matchPattern, type PatternMatch } from './pattern';
import type { Act } from './proposition-frame';
import { datedTags, resolveRoles } from './resolve';
import { type Judgement, judge } from './stance';
import { valuesFor } from './values';
import { wordsOf } from './words';

/** A passage with what is needed to resolve its roles. */
export interface Passage {
  readonly text: string;
  /** What stands before it in the article, for pronouns. */
  readonly before: string;
  /** The reporting words, when they stand outside the passage. */
  readonly cue: string;
  readonly speaker: Party | null;
  /** Date of the article, ISO. */
  readonly date: string | null;
  /** Spans point into `text`. */
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
}

/** UTF-16 units looked back over for what a pronoun stands for. */
const lookBack = 500;

/** What a claim says about the pack's propositions. */
export function readFrames(
  claim: Claim,
  article: Pick<Article, 'text' | 'date'>,
  pack: { readonly propositions: readonly Proposition[] },
): FrameReading[] {
  const { speaker = null, cue = null } = claim.attribution ?? {};
  const from = startOf(claim, article.text);
  const shift = <S extends { start: number; end: number }>(span: S): S => ({
    ...span,
    start: span.start - from,
    end: span.end - from,
  });
  const passage = {
    text: article.text.slice(from, claim.end),
    before: article.text.slice(Math.max(0, from - lookBack), from),
    cue: cue ? article.text.slice(cue.start, cue.end) : '',
    speaker: speaker?.party ?? null,
    date: article.date,
    figures: claim.figures.map(shift),
    dates: claim.dates.map(shift),
  };
  return readPassage(passage, grammarOf(pack.propositions));
}

/** UTF-16 units between reporting words and what they report. */
const cueReach = 20;
/** "Refused to sign": whoever speaks is also the one who signs. */
const ownDeed = /\bto\s+$/;

/** "Raza did not | say that": part of the reporting words. */
const notSaid = /(?:\b(?:did|does|do|has|have|had)(?:\s+not|n['’]t)|\bnever)\s+$/;

/** Where a claim begins with the reporting words before it: whether it is told, asked or promised lies in them. */
function startOf({ start, attribution }: Claim, text: string): number {
  const { cue = null, speaker = null } = attribution ?? {};
  if (cue === null || cue.end > start || start - cue.end > cueReach) return start;
  const name = speaker?.span ?? null;
  const near = name !== null && name.end <= cue.start && cue.start - name.end <= cueReach;
  if (near && ownDeed.test(text.slice(cue.start, start))) return name.start;
  return cue.start - (notSaid.exec(text.slice(Math.max(0, cue.start - cueReach), cue.start))?.[0].length ?? 0);
}

export function readPassage(passage: Passage, grammar: Grammar): FrameReading[] {
  const readings = new Map<string, FrameReading>();
  for (const { text, start } of clausesOf(passage.text)) {
    const before = passage.before + passage.text.slice(0, start);
    const scene = sceneOf({ ...passage, text, before }, start, grammar);
    for (const reading of toldIn(scene, grammar)) {
      if (!readings.has(reading.proposition)) readings.set(reading.proposition, reading);
    }
  }
  return [...readings.values()];
}

/** Speech acts that presuppose what stands inside them: "shut the camps" does not report that there are camps. */
const presupposing: ReadonlySet<Act> = new Set(['demand', 'threat']);

/** What a sentence says, less what it asks, supposes or takes for granted. */
function toldIn(scene: Scene, grammar: Grammar): FrameReading[] {
  const read = foundIn(scene.clause, grammar).flatMap((found) => {
    const reading = readFrame(found, scene);
    return reading && reading.stance !== 'neither'
      ? [{ reading, act: actOf(found), frame: found.wording.frame.frame }]
      : [];
  });
  const widened = new Set(read.flatMap(({ reading, frame }) => (denies(reading) ? (frame.narrows ?? []) : [])));
  const takenUp = new Set(read.flatMap(({ frame }) => frame.instead ?? []));
  const speaksOtherwise = read.some(({ act }) => presupposing.has(act));
  // Whoever demands that a pledge be kept does not give it.
  const demands = read.some(({ act }) => act === 'demand');
  const presupposed = (act: Act) => (act === 'report' && speaksOtherwise) || (act === 'pledge' && demands);
  return read
    .filter(({ reading }) => !takenUp.has(reading.proposition))
    .filter(({ reading, act }) => (denies(reading) ? !widened.has(reading.proposition) : !presupposed(act)))
    .map(({ reading }) => reading);
}

const denies = ({ stance }: FrameReading) => stance === 'denies';

/** A wording and where it stands. */
interface Found {
  readonly wording: Wording;
  readonly match: PatternMatch;
}

/** The first wording of each frame that stands in a clause. */
function foundIn(clause: Clause, grammar: Grammar): Found[] {
  const found: Found[] = [];
  for (const wording of wordingsFor(clause, grammar)) {
    if (found.at(-1)?.wording.frame === wording.frame) continue;
    const match = matchPattern(wording.pattern, clause);
    if (match) found.push({ wording, match });
  }
  return found;
}

const actOf = ({ wording }: Found): Act => wording.frame.frame.act ?? 'report';

/** One sentence of a passage, tagged and resolved. */
interface Scene {
  readonly text: string;
  readonly clause: Clause;
  /** The concepts of those whose deeds are told. */
  readonly sides: readonly string[];
  /** The concepts of each side's land. */
  readonly soils: readonly (readonly string[])[];
  /** Whether the reporting words deny; asked for only where something is found. */
  readonly cueDenies: () => boolean;
  /** Spans point into `text`. */
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
}

/** Puts what stands before a clause at word indexes below all of its own. */
const farBefore = 1e6;

function sceneOf(passage: Passage, start: number, { concepts, literals, people }: Grammar): Scene {
  const { text } = passage;
  const words = wordsOf(text);
  const tagged = (source: ReturnType<typeof wordsOf>): readonly Tag[] =>
    datedTags(tagConcepts(source, concepts), (i) => source[i]?.key, { date: passage.date, people });
  const before = once(() =>
    tagged(wordsOf(passage.before)).map((tag) => ({ ...tag, from: tag.from - farBefore, to: tag.to - farBefore })),
  );
  const tags = resolveRoles(tagged(words), { before, speaker: passage.speaker, people });
  const byName = grouped([...tags, ...findTerms(words, literals)]);
  const toldBefore = (name: string) => before().some(({ concept }) => concept === name);
  const inside = <S extends { start: number; end: number }>(spans: readonly S[]) =>
    spans
      .map((span) => ({ ...span, start: span.start - start, end: span.end - start }))
      .filter((span) => span.start >= 0 && span.end <= text.length);
  return {
    text,
    clause: { words, tags, byName, toldBefore, voice: passage.speaker },
    sides: Object.keys(people.soil ?? {}),
    soils: Object.values(people.soil ?? {}),
    cueDenies: () => tagConcepts(wordsOf(passage.cue), concepts).some(({ concept }) => concept === 'speech-denial'),
    figures: inside(passage.figures),
    dates: inside(passage.dates),
  };
}

function once<T>(work: () => T): () => T {
  let answer: { readonly value: T } | null = null;
  return () => {
    answer ??= { value: work() };
    return answer.value;
  };
}

function readFrame(found: Found, scene: Scene): FrameReading | null {
  const { match, wording } = found;
  const { id, frame } = wording.frame;
  const values = valuesFor(frame, match, scene);
  if (frame.needsFigure && values.value === undefined) return null;
  const judgement: Judgement = wording.denies
    ? { stance: 'denies', turn: null }
    : judge({ ...scene, match, act: actOf(found) });
  return reading(id, scene, { match, values, ...judgement });
}

interface Read extends Judgement {
  readonly match: PatternMatch;
  readonly values: Readonly<Record<string, string>>;
}

function reading(proposition: string, { text, clause }: Scene, { match, values, stance, turn }: Read): FrameReading {
  const evidence = [...match.tags, ...(turn ? [turn] : [])]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => text.slice(clause.words[from]?.start ?? 0, clause.words[to - 1]?.end ?? 0));
  return { proposition, stance, slots: { ...match.slots, ...values }, evidence: [...new Set(evidence)] };
}
