import type { Claim } from '../claim';
import type { Corpus } from './corpus';
import type { Likeness } from './likeness';
import type { OriginKeys } from './origin-keys';
import type { Candidate } from './related-to';
import { mayBeOneText, sameWording } from './same-wording';

/** Of a claim's nearest statements by wording, so many are compared word by word. */
const compared = 5;

interface Asked {
  readonly claim: Claim;
  readonly keys: OriginKeys;
  readonly likeness: Likeness;
}

/** Statements that carry the claim's very words, whether or not a question of the topic is read in them. */
export function carriedWords({ claim, keys, likeness }: Asked, corpus: Corpus): Candidate[] {
  const dates = claim.dates.filter(({ start, end }) => start >= claim.start && end <= claim.end);
  const telling = { text: claim.text, figures: claim.figures, dates, speaker: claim.attribution?.speaker ?? null };
  return likeness.nearest(compared).flatMap((id): Candidate[] => {
    const entry = corpus.entries.get(id);
    const words = entry && mayBeOneText(claim, entry.statement) ? sameWording(telling, entry.statement) : null;
    if (!entry || !words) return [];
    const { statement, source } = entry;
    const related = {
      statement,
      source,
      relation: { kind: 'repeated' as const, basis: 'wording' as const },
      strength: 'likely' as const,
      evidence: [{ kind: 'words' as const, words }],
      origin: keys.of(entry),
    };
    return [{ related, nearness: 1, rank: 0 }];
  });
}
