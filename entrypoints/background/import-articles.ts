import type { Article } from '../../core/article';
import { isReadable } from '../../core/exchange/corpus-schema';
import { uuidOf } from '../../core/exchange/stable-id';
import { createKnown } from '../../core/known-as';
import type { Saved } from '../../core/revision';
import { urlKey } from '../../core/url-key';
import type { ImportedArticle } from '../../messaging/protocol';
import type { Desk } from './desk';
import { inSlices } from './in-slices';
import { readingSaved } from './save-source';

/**
 * Takes in articles from files, all of the call or none. What the corpus has already is left as it is, so that an
 * import that was broken off goes on where it stopped when it is started again.
 */
export function importArticles(desk: Desk, articles: readonly Article[], topicId: string): Promise<ImportedArticle[]> {
  return desk.corpusTurn(() => takeIn(desk, articles, topicId));
}

async function takeIn(desk: Desk, articles: readonly Article[], topicId: string): Promise<ImportedArticle[]> {
  await desk.started;
  const topic = await desk.library.topic(topicId);
  const known = createKnown(await desk.sources.list());
  const saved: Saved[] = [];
  const takeOne = async (article: Article): Promise<ImportedArticle> => {
    const told = { id: article.id, statements: 0 };
    if (known.idOf(article) !== null) return { ...told, result: 'there' };
    const read = await inSlices(readingSaved(article, { id: idOf(article), url: article.url }, topic));
    if (!isReadable(read.source, read.statements)) return { ...told, result: 'failed' };
    saved.push(read);
    known.add(read.source);
    return { ...told, result: 'saved', statements: read.statements.length };
  };
  const results: ImportedArticle[] = [];
  for (const article of articles) results.push(await takeOne(article));
  await desk.sources.putMany(saved);
  await desk.corpusChanged({ kind: 'sources', put: saved.map(({ source }) => source.id), removed: [] });
  return results;
}

/** By its address, else by its words: the same file is the same source whatever its name. */
function idOf({ url, text }: Article): string {
  return `saved:${url === null ? uuidOf(text) : urlKey(url)}`;
}
