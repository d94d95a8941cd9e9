import type { Article } from '../article';
import type { Claim, Party } from '../claim';
import type { Proposition } from '../pack';
import type { FrameReading, Stance } from '../statement';
import { clausesOf } from './clauses';
import { type Tag, tagConcepts } from './concepts';
import { type CompiledFrame, type Grammar, grammarOf } from './grammar';
import { type Clause, matchPattern, type Pattern, type PatternMatch } from './pattern';
import { datedTags, resolveRoles } from './resolve';
import { judge } from './stance';
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
  const passage = {
    text: article.text.slice(claim.start, claim.end),
    before: article.text.slice(Math.max(0, claim.start - lookBack), claim.start),
    cue: cue ? article.text.slice(cue.start, cue.end) : '',
    speaker: speaker?.party ?? null,
    date: article.date,
  };
  return readPassage(passage, grammarOf(pack.propositions));
}

export function readPassage(passage: Passage, grammar: Grammar): FrameReading[] {
  const readings = new Map<string, FrameReading>();
  let before = passage.before;
  for (const text of clausesOf(passage.text)) {
    const scene = sceneOf(text, { ...passage, before }, grammar);
    for (const frame of grammar.frames) {
      const reading = readFrame(frame, scene);
      const known = readings.get(frame.id);
      if (reading && (known === undefined || known.stance === 'neither')) readings.set(frame.id, reading);
    }
    before = `${before} ${text}`;
  }
  return [...readings.values()];
}

interface Scene {
  readonly text: string;
  readonly clause: Clause;
  readonly cueDenies: boolean;
}

function sceneOf(text: string, passage: Passage, grammar: Grammar): Scene {
  const words = wordsOf(text);
  const tagged = (source: ReturnType<typeof wordsOf>): readonly Tag[] =>
    datedTags(tagConcepts(source, grammar.concepts), (i) => source[i]?.key, passage.date);
  const before = tagged(wordsOf(passage.before)).map((tag) => ({ ...tag, from: tag.from - 1e6, to: tag.to - 1e6 }));
  const tags = resolveRoles(tagged(words), { before, speaker: passage.speaker });
  const cueTags = tagConcepts(wordsOf(passage.cue), grammar.concepts);
  return { text, clause: { words, tags }, cueDenies: cueTags.some(({ concept }) => concept === 'speech-denial') };
}

function readFrame({ id, frame, asserts, denies }: CompiledFrame, scene: Scene): FrameReading | null {
  const { clause, cueDenies } = scene;
  const denial = firstMatch(denies, clause);
  const assertion = firstMatch(asserts, clause);
  if (denial && !assertion) return reading(id, scene, { match: denial, stance: 'denies', turn: null });
  if (!assertion) return null;
  const { stance, turn } = judge({ clause, match: assertion, cueDenies, act: frame.act ?? 'report' });
  return reading(id, scene, { match: assertion, stance, turn });
}

function firstMatch(patterns: readonly Pattern[], clause: Clause): PatternMatch | null {
  for (const pattern of patterns) {
    const match = matchPattern(pattern, clause);
    if (match) return match;
  }
  return null;
}

interface Found {
  readonly match: PatternMatch;
  readonly stance: Stance;
  readonly turn: { readonly from: number; readonly to: number } | null;
}

function reading(proposition: string, { text, clause }: Scene, { match, stance, turn }: Found): FrameReading {
  const evidence = [...match.tags, ...(turn ? [turn] : [])]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => text.slice(clause.words[from]?.start ?? 0, clause.words[to - 1]?.end ?? 0));
  return { proposition, stance, slots: match.slots, evidence: [...new Set(evidence)] };
}
