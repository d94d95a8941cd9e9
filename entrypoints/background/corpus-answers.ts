import { analyse } from '../../core/analyse';
import { sourceOf, statementsOf } from '../../core/save';
import type { Source } from '../../core/statement';
import { urlKey } from '../../core/url-key';
import type { Served } from '../../messaging/call';
import type { Background } from '../../messaging/protocol';
import type { Desk } from './desk';

type CorpusAnswers = Pick<
  Served<Background>,
  'sources' | 'statementsOf' | 'statements' | 'saveSource' | 'updateSource' | 'removeSource'
>;

/** The reference corpus and what the reader adds to it. */
export function corpusAnswers(desk: Desk): CorpusAnswers {
  return {
    async sources() {
      await desk.started;
      return desk.sources.list();
    },
    statementsOf: (_, sourceId) => desk.sources.statementsOf(sourceId),
    async statements() {
      await desk.started;
      return desk.sources.statements();
    },
    saveSource: (_, tabId) => saveSource(desk, tabId),
    async updateSource(_, source) {
      await desk.sources.correct(source);
      await desk.corpusChanged();
    },
    async removeSource(_, sourceId) {
      await desk.sources.remove(sourceId);
      await desk.corpusChanged();
    },
  };
}

/** Keeps the article of a tab, with its claims as verbatim statements. Saving it again replaces it. */
export async function saveSource(desk: Desk, tabId: number): Promise<Source> {
  const state = await desk.tabs.get(tabId);
  if (state?.kind !== 'on-topic') throw new Error('nothing-to-save');
  const { article } = state.reading;
  const source = sourceOf({ ...article, id: `saved:${urlKey(article.url ?? article.id)}` }, 'reader');
  const statements = statementsOf(source, article, analyse(article, desk.entities), desk.pack);
  await desk.sources.put(source, statements);
  await desk.corpusChanged();
  return source;
}
