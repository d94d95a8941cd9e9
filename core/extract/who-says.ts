import type { Span } from '../article';
import { isOutlet } from '../attribute/outlets';
import type { Attribution } from '../claim';

/** A clause of which less is attributed is nobody's. */
const LEAST_SAID = 0.3;
/** All but a word or two. */
const COVERED = 0.9;
/** An outlet only passes on what the one it quotes says, and findings are told by those who name them. */
const RELAYED = 0.5;
/** Anybody's word is better than nobody's. */
const NOBODY = 0.25;

/** Who says the clause: first one that the clause itself names, then one whose words cover it, then the nearest. */
export function whoSays(span: Span, attributions: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null;
  let most = 0;
  for (const attribution of attributions) {
    const shared = shareSaid(span, attribution);
    if (shared < LEAST_SAID) continue;
    const fit = fitOf(span, attribution, shared);
    if (fit > most) [best, most] = [attribution, fit];
  }
  return best;
}

/** How well an attribution fits a clause of which it covers a share, 0..3. */
function fitOf(span: Span, attribution: Attribution, shared: number): number {
  if (attribution.speaker === null) return shared * NOBODY;
  if (isRelayed(attribution)) return shared * RELAYED;
  return shared + (isToldIn(span, attribution) ? 2 : shared >= COVERED ? 1 : 0);
}

const finding = /\b(?:investigations?|findings|evidence|inquiry|probe|interrogations?)\b/i;

function isRelayed({ speaker }: Attribution): boolean {
  return speaker !== null && (isOutlet(speaker.name) || finding.test(speaker.name));
}

/** Share of the clause that is attributed, 0..1. */
function shareSaid(span: Span, { content }: Attribution): number {
  return content.reduce((sum, part) => sum + sharedLength(part, span), 0) / (span.end - span.start);
}

/** Whether the reporting words and the speaker stand in the clause itself. */
function isToldIn(span: Span, { cue, speaker }: Attribution): boolean {
  return cue !== null && isWithin(cue, span) && (speaker?.span == null || isWithin(speaker.span, span));
}

function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
