/** Where an utterance was made or first reported, as a text says it. */
export interface Venue {
  /** "voice-of-america" */
  readonly key: string;
  /** "Voice of America" */
  readonly name: string;
  readonly kind: 'interview' | 'report';
  /** The words that say so ("In an interview with Voice of America"). */
  readonly evidence: string;
}

const outlet = String.raw`(?:[Tt]he\s+)?(\p{Lu}[\p{L}.’'&-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}.&-]*){0,3})`;

const ways: readonly { readonly kind: Venue['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'interview',
    pattern: new RegExp(String.raw`\b[Ii]nterview(?:ed)?\s+(?:with|to|by|given to|for)\s+${outlet}`, 'gu'),
  },
  {
    kind: 'interview',
    pattern: new RegExp(
      String.raw`\b(?:told|speaking to|talking to|speaks to)\s+${outlet}(?=\s+(?:in an|on|that)\b|[,.])`,
      'gu',
    ),
  },
  {
    kind: 'report',
    pattern: new RegExp(String.raw`\b${outlet}\s+(?:newspaper\s+|daily\s+)?(?:has\s+)?reported\b`, 'gu'),
  },
  {
    kind: 'report',
    pattern: new RegExp(
      String.raw`\b(?:[Rr]eported|published|quoted)\s+(?:by|in)\s+(?:\p{L}+\s+){0,3}?${outlet}`,
      'gu',
    ),
  },
];

/** Names that stand where an outlet would but are none. */
const noOutlet =
  /^(?:Pakistan|Pakistani|Afghan|Afghanistan|Kabul|Islamabad|Taliban|TTP|Washington|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|He|She|They|It|Parliament|reporters|media)\b/u;

/** Outlets are written in several ways; one key each. */
const sameOutlet: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:voa|voice of america)/i, 'voice-of-america', 'Voice of America'],
  [/^(?:the )?express tribune/i, 'express-tribune', 'The Express Tribune'],
  [/^dawn/i, 'dawn', 'Dawn'],
  [/^(?:geo)/i, 'geo-news', 'Geo News'],
  [/^(?:bbc)/i, 'bbc', 'BBC'],
  [/^(?:al ?jazeera)/i, 'al-jazeera', 'Al Jazeera'],
  [/^(?:reuters)/i, 'reuters', 'Reuters'],
  [/^(?:afp|agence france)/i, 'afp', 'AFP'],
  [/^(?:ap\b|associated press)/i, 'associated-press', 'Associated Press'],
  [/^(?:tolo)/i, 'tolonews', 'TOLOnews'],
];

/** The venues a text names, in order. */
export function venuesIn(text: string): Venue[] {
  const found: (Venue & { at: number })[] = [];
  for (const { kind, pattern } of ways) {
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] ?? '')
        .replace(/['’].*$/, '')
        .replace(/[.,]$/, '')
        .trim();
      if (!/^\p{Lu}/u.test(name) || noOutlet.test(name)) continue;
      const known = sameOutlet.find(([spelling]) => spelling.test(name));
      const key = known?.[1] ?? name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
      if (found.some((venue) => venue.key === key && venue.kind === kind)) continue;
      found.push({ key, name: known?.[2] ?? name, kind, evidence: match[0].replace(/\s+/g, ' '), at: match.index });
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ key, name, kind, evidence }) => ({ key, name, kind, evidence }));
}

/** The outlet that an article says it carries: an interview's, else the first one it quotes as reporting. */
export function relayedFrom(text: string): string | null {
  const venues = venuesIn(text);
  return (venues.find(({ kind }) => kind === 'interview') ?? venues[0])?.name ?? null;
}

/** A venue known by its outlet's name alone. */
export function venueNamed(name: string): Venue {
  const known = sameOutlet.find(([spelling]) => spelling.test(name));
  const key = known?.[1] ?? name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return { key, name: known?.[2] ?? name, kind: 'interview', evidence: name };
}
