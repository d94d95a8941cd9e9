import { analysing } from '../../core/analyse';
import type { Article } from '../../core/article';
import { markedClaims } from '../../core/marked';
import type { Reading } from '../../core/reading';
import { relating } from '../../core/relate/relate';
import type { RelatedClaim } from '../../core/relation';
import type { TopicVerdict } from '../../core/topic/topic';
import { claimHash } from '../../store/hidden';
import type { Desk } from './desk';
import { inSlices } from './in-slices';
import { mutedOn } from './muting';

/** Finds the claims of a page that get a mark and relates them to the corpus, without what the reader has hidden. */
export async function relatePage(desk: Desk, article: Article, topic: TopicVerdict): Promise<Reading> {
  await desk.started;
  const pairs = await desk.hidden.list().catch(() => []);
  const hidden = new Set(pairs.map(({ claim, statement }) => `${claim} ${statement}`));
  const about = await desk.library.topic(topic.topic?.id);
  const found = await inSlices(analysing(article, about.entities));
  const corpus = await desk.library.corpusFor(about, { article, claims: found });
  const related = await inSlices(relating(article, found, corpus));
  const claims = related.claims.map((c) => {
    const hash = claimHash(c.claim.text);
    return { ...c, related: c.related.filter(({ statement }) => !hidden.has(`${hash} ${statement.id}`)) };
  });
  // A muted claim gives its place to no other: one mark less is what the reader asked for.
  const isMuted = ({ claim }: RelatedClaim) => hidden.has(`${claimHash(claim.text)} ${mutedOn(article.url ?? '')}`);
  return {
    ...related,
    article,
    topic,
    parties: about.parties,
    claims: markedClaims(claims).filter((claim) => !isMuted(claim)),
  };
}
