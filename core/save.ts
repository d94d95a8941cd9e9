import type { Article } from './article';
import type { Claim } from './claim';
import { readFrames } from './frame/frame';
import { fingerprintOf } from './known-as';
import { relayedFrom } from './origins/venues';
import type { Pack } from './pack';
import { type Source, type Statement, statementOf } from './statement';

/** An article as a source of the corpus. */
export function sourceOf(article: Article, pack: string): Source {
  return {
    id: article.id,
    pack,
    title: article.title,
    outlet: article.outlet,
    date: article.date,
    dateBasis: article.dateBasis,
    url: article.url,
    byline: article.byline,
    language: article.language,
    relayedFrom: relayedFrom(article.text),
    origin: null,
    fingerprint: fingerprintOf(article.text),
  };
}

/** The claims of an article as statements, read by the same frames as the page's claims. */
export function statementsOf(source: Source, article: Article, claims: readonly Claim[], pack: Pack): Statement[] {
  return claims.map((claim) => statementOf(claim, source, readFrames(claim, article, pack)));
}
