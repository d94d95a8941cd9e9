import type { Span } from './article';

export const claimKinds = [
  'accusation',
  'denial',
  'commitment',
  'threat',
  'demand',
  'figure',
  'event',
  'assessment',
  'position',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Parties that have a name in every language of the interface; a pack may bring others of its own. */
export const parties = ['islamabad', 'kabul', 'ttp', 'un', 'us', 'india', 'china', 'think-tank', 'other'] as const;
/** Whose voice it is: one of `parties`, or the id of a party of the pack. */
export type Party = string;

export type Bound = 'exactly' | 'at-least' | 'at-most' | 'about';

/** A quantity in the text. "over 100 attacks" → value 100, unit "attacks", bound "at-least". */
export interface Figure extends Span {
  readonly value: number;
  /** What is counted, lower case and singular where English allows it; "%" for per cent; null when not said. */
  readonly unit: string | null;
  readonly bound: Bound;
}

/** A date in the text, resolved. "late November" of 2022 → from 2022-11-21, to 2022-11-30. */
export interface DateMention extends Span {
  /** ISO day, month or year: the earliest reading at the precision the text allows. */
  readonly from: string;
  readonly to: string;
  /** `stated` when the text itself gives the year; `inferred` when it came from the article's date or from context. */
  readonly basis: 'stated' | 'inferred';
}

export interface Speaker {
  /** Canonical name from the pack, else the text's own words. */
  readonly name: string;
  /** Where this article names the speaker nearest to the claim; null for a paraphrased statement. */
  readonly span: Span | null;
  /** Entity id in the pack, when known. */
  readonly entity: string | null;
  /** Role at the article's date, in words, when known. */
  readonly role: string | null;
  readonly party: Party | null;
}

export type SpeechForm = 'direct' | 'indirect' | 'mixed';

export interface Attribution {
  readonly speaker: Speaker | null;
  /** The reporting words ("said", "has warned that"). */
  readonly cue: Span | null;
  /** What is attributed; more than one span when the reporting words split it. */
  readonly content: readonly Span[];
  readonly form: SpeechForm;
}

/** A check-worthy span of an article. */
export interface Claim extends Span {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly attribution: Attribution | null;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  /** 0..1, news judgement: how much an editor would want this checked. */
  readonly salience: number;
  /** Why the salience is what it is, one short phrase per rule that fired. */
  readonly reasons: readonly string[];
  /** Whether it is marked in the page by default. */
  readonly highlight: boolean;
}
