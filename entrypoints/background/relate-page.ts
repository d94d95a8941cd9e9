import type { Article } from '../../core/article';
import type { Claim } from '../../core/claim';
import type { Reading } from '../../core/reading';
import { relateClaims } from '../../core/relate/relate';
import type { TopicVerdict } from '../../core/topic/topic';
import { claimHash } from '../../store/hidden';
import type { Desk } from './desk';

/** Relates a page's claims to the corpus, without the pairs that the reader called "not related". */
export async function relatePage(
  desk: Desk,
  page: { readonly article: Article; readonly topic: TopicVerdict; readonly claims: readonly Claim[] },
): Promise<Reading> {
  await desk.started;
  const hidden = new Set((await desk.hidden.list().catch(() => [])).map((pair) => `${pair.claim} ${pair.statement}`));
  const { claims, ...rest } = relateClaims(page.article, page.claims, await desk.library.corpus());
  const shown = claims.map((c) => {
    const hash = claimHash(c.claim.text);
    return { ...c, related: c.related.filter(({ statement }) => !hidden.has(`${hash} ${statement.id}`)) };
  });
  return { article: page.article, topic: page.topic, claims: shown, ...rest };
}
