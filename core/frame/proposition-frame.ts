import type { Proposition } from '../pack';
import type { ConceptTerms } from './concepts';
import type { People } from './people';

/**
 * How two propositions stand to each other when both are asserted. `entails`: they stand and fall together,
 * so that a denial of one disputes the other; `backed`: they support each other, and no more.
 */
export type Link = 'entails' | 'backed' | 'disputed' | 'differs' | 'context';

/**
 * What the reader expects of the words: a plain report, which a demand or "not" around it undoes; a speech act that
 * is itself the proposition; a `position`, which may as well be urged or promised, so that only a denial or "not" turns
 * it; or `told`: words that hold their own negation and stand as they are.
 */
export const acts = ['report', 'demand', 'pledge', 'threat', 'position', 'told'] as const;
export type Act = (typeof acts)[number];

/** The frame of a proposition, as it stands in the pack. */
export interface PropositionFrame {
  /** Ways to assert it; see `parsePattern`. */
  readonly patterns: readonly string[];
  /** Ways to deny it without a negation ("TTP leaders are in Pakistan"). */
  readonly denials?: readonly string[];
  readonly act?: Act;
  /** Units of the figure that answers it ("attack", "%"); fills the slots `value` and `unit`. */
  readonly figures?: readonly string[];
  /** Nothing is read without such a figure. */
  readonly needsFigure?: boolean;
  /** Values it can carry, slot → how fine ("time" → "month"). */
  readonly slots?: Readonly<Record<string, string>>;
  /** About one happening: told at another time, it is another one. */
  readonly timeBound?: boolean;
  /** Told in passing by most articles: of two times it does not even stand as context. */
  readonly passing?: boolean;
  /** Wider propositions in whose words it may be read too: whoever denies that leaders are here does not deny that anybody is. */
  readonly narrows?: readonly string[];
  /** Propositions whose words it takes up without telling them: who charges that a pledge was broken does not give it. */
  readonly instead?: readonly string[];
  /** Other propositions it bears on. Read both ways. */
  readonly links?: Readonly<Partial<Record<Link, readonly string[]>>>;
  /**
   * Proposition → how much more likely, in log-odds, editors are to set what answers it beside a claim that answers this
   * one than likeness alone tells. Fitted by tools/fit-nearness.ts.
   */
  readonly near?: Readonly<Record<string, number>>;
  /** Words it introduces; every frame of the pack may use them. */
  readonly concepts?: ConceptTerms;
  /** Concepts that are names, of whatever frame: of two at one place the longer is meant. */
  readonly names?: readonly string[];
  /** Whom pronouns may mean, of whatever frame; the first to tell it tells it for the pack. */
  readonly people?: People;
}

/** The pack is checked when it is parsed; here a foreign shape counts as an empty frame. */
export function frameOf({ frame }: Proposition): PropositionFrame {
  if (typeof frame !== 'object' || frame === null || !('patterns' in frame) || !Array.isArray(frame.patterns))
    return { patterns: [] };
  return frame as PropositionFrame;
}
