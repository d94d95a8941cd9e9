import type { Claim } from '../claim';
import { parseMoment } from '../quantities/calendar';
import type { Source, Statement } from '../statement';
import { type Venue, venueNamed, venuesIn } from './venues';

/** One article's account of an utterance: enough to tell whether two articles carry the same one. */
export interface Utterance {
  /** Source id; `page` for the article being read. */
  readonly member: string;
  readonly venue: Venue;
  /** Entity id or name of who speaks most in the article. */
  readonly speaker: string;
  readonly speakerName: string;
  readonly date: string | null;
}

type Voice = { readonly name: string; readonly entity: string | null } | null;

const voiceKey = (voice: { readonly name: string; readonly entity: string | null }) =>
  voice.entity ?? voice.name.toLowerCase();

/** The interview that an article rests on, when its text names a venue and one speaker leads it. */
export function utteranceOf(
  member: string,
  text: string,
  about: { voices: readonly Voice[]; date: string | null },
): Utterance | null {
  const venue = venuesIn(text).find(({ kind }) => kind === 'interview');
  const speaker = leadingVoice(about.voices);
  if (!venue || !speaker) return null;
  return { member, venue, speaker: voiceKey(speaker), speakerName: speaker.name, date: about.date };
}

export function voicesOfClaims(claims: readonly Claim[]): Voice[] {
  return claims.map(({ attribution }) => attribution?.speaker ?? null);
}

export function utteranceOfSource(source: Source, statements: readonly Statement[]): Utterance | null {
  const text = statements.map((statement) => statement.text).join('\n');
  const about = { voices: statements.map(({ speaker }) => speaker), date: source.date };
  const told = utteranceOf(source.id, text, about);
  const speaker = leadingVoice(about.voices);
  if (told || !speaker || source.relayedFrom === null) return told;
  const venue = venueNamed(source.relayedFrom);
  return { member: source.id, venue, speaker: voiceKey(speaker), speakerName: speaker.name, date: source.date };
}

function leadingVoice(voices: readonly Voice[]) {
  const counts = new Map<string, { voice: NonNullable<Voice>; count: number }>();
  for (const voice of voices) {
    if (voice === null) continue;
    const key = voiceKey(voice);
    counts.set(key, { voice, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.voice ?? null;
}

/** Days within which one interview is told. */
const window = 14;

/** Same venue and speaker, and no dates that keep them apart. */
export function sameUtterance(a: Utterance, b: Utterance): boolean {
  if (a.venue.key !== b.venue.key || a.speaker !== b.speaker) return false;
  const [one, other] = [daysOf(a.date), daysOf(b.date)];
  if (one === null || other === null) return true;
  return Math.max(one.first - other.last, other.first - one.last) <= window;
}

/** "2023-04" may be any day of that month: its first and last, counted from 1970. */
function daysOf(date: string | null): { readonly first: number; readonly last: number } | null {
  const moment = parseMoment(date);
  if (moment === null) return null;
  const { year, month, day } = moment;
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const last = day === undefined ? Date.UTC(year, month ?? 12, 0) : first;
  return { first: first / 86_400_000, last: last / 86_400_000 };
}
