import type { DateBasis, Span } from './article';
import type { Claim, ClaimKind, DateMention, Figure, Speaker, SpeechForm } from './claim';

export type Stance = 'asserts' | 'denies' | 'neither';

/** What a text says about one proposition of a pack: the frame with its slots filled. */
export interface FrameReading {
  /** Proposition id in the pack. */
  readonly proposition: string;
  readonly stance: Stance;
  /** Resolved slots, role → concept, entity or value ("territory" → "afghanistan", "time" → "2022-11"). */
  readonly slots: Readonly<Record<string, string>>;
  /** The words that decided it, for display ("reject", "Afghan soil"). */
  readonly evidence: readonly string[];
  /** Taken over by a short denial from the accusation that it answers: good for dissent, and no answer of its own. */
  readonly lent?: true;
}

/** An article in the reference corpus, with its provenance. */
export interface Source {
  readonly id: string;
  /** Pack the source came with; `reader` when the reader saved it. */
  readonly pack: string;
  /** Id of the topic it belongs to; the shipped one when absent. */
  readonly topic?: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly dateBasis: DateBasis;
  readonly url: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  /** The outlet that this one says it carries ("Dawn newspaper reported"). */
  readonly relayedFrom: string | null;
  /** The utterance, interview or report it rests on as a whole, when there is one ("voa-asif-2023"). */
  readonly origin: string | null;
  /** Shingle hashes of its wording, hex: a page is recognised as this source without its text being shipped. */
  readonly fingerprint: readonly string[];
}

/** A claim in the reference corpus. Spans point into `text` of the statement itself. */
export interface Statement {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  /** Where it stands in the source article (UTF-16), when known. */
  readonly start: number | null;
  readonly end: number | null;
  /** `verbatim`: the outlet's own words, saved by the reader. `paraphrase`: told in Hashia's words. */
  readonly wording: 'verbatim' | 'paraphrase';
  readonly kind: ClaimKind;
  readonly speaker: Omit<Speaker, 'span'> | null;
  readonly form: SpeechForm | null;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  /** Curated for a shipped statement; read by `core/frame` for a saved one. */
  readonly readings: readonly FrameReading[];
  /** Overrides the source's origin where one article carries several. */
  readonly origin: string | null;
  readonly salience: number;
}

/** The same pipeline serves both: a Statement is a Claim with provenance. */
export function statementOf(claim: Claim, source: Source, readings: readonly FrameReading[]): Statement {
  const shift = <S extends { start: number; end: number }>(span: S): S => ({
    ...span,
    start: span.start - claim.start,
    end: span.end - claim.start,
  });
  const isInside = ({ start, end }: Span) => start >= claim.start && end <= claim.end;
  const speaker = claim.attribution?.speaker ?? null;
  return {
    id: `${source.id}#${claim.start}`,
    source: source.id,
    text: claim.text,
    start: claim.start,
    end: claim.end,
    wording: 'verbatim',
    kind: claim.kind,
    speaker: speaker && { name: speaker.name, entity: speaker.entity, role: speaker.role, party: speaker.party },
    form: claim.attribution?.form ?? null,
    // A date carried from elsewhere in the article has served the readings; it has no place in this text.
    figures: claim.figures.filter(isInside).map(shift),
    dates: claim.dates.filter(isInside).map(shift),
    readings,
    origin: null,
    salience: claim.salience,
  };
}
