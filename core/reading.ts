import type { Article } from './article';
import type { PackParty } from './pack';
import type { MissingSide, Origin, RelatedClaim } from './relation';
import type { TopicVerdict } from './topic/topic';

/** Everything Hashia knows about one page: what the card, popup and side panel show. */
export interface Reading {
  readonly article: Article;
  readonly topic: TopicVerdict;
  readonly claims: readonly RelatedClaim[];
  readonly origins: readonly Origin[];
  readonly missingSides: readonly MissingSide[];
  /** Those of the topic, with their names. */
  readonly parties?: readonly PackParty[];
  /** The source in the corpus that this very article is; it is not offered to itself. */
  readonly knownAs: string | null;
}
