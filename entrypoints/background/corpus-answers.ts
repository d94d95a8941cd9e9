import { changesBetween } from '../../core/changes/changes';
import { speakerNamed, spokenBy } from '../../core/save';
import type { Statement } from '../../core/statement';
import type { Served } from '../../messaging/call';
import type { Background, SourceVersion } from '../../messaging/protocol';
import { StoreError } from '../../store/failure';
import { createCorpusSearch } from './corpus-search';
import type { Desk } from './desk';
import { importArticles } from './import-articles';
import { savedAs, saveSource } from './save-source';

type CorpusAnswers = Pick<
  Served<Background>,
  | 'sources'
  | 'statementsOf'
  | 'searchCorpus'
  | 'savedAs'
  | 'saveSource'
  | 'undoSave'
  | 'sourceHistory'
  | 'updateSource'
  | 'putStatement'
  | 'correctSpeaker'
  | 'removeStatement'
  | 'removeSource'
  | 'restoreSource'
  | 'importArticles'
>;

/** The reference corpus and what the reader adds to it. */
export function corpusAnswers(desk: Desk): CorpusAnswers {
  const put = (...ids: string[]) => desk.corpusChanged({ kind: 'sources', put: ids, removed: [] });
  const search = createCorpusSearch(desk);
  return {
    async sources() {
      await desk.started;
      return desk.sources.list();
    },
    statementsOf: (_, sourceId) => desk.sources.statementsOf(sourceId),
    async searchCorpus(_, query) {
      await desk.started;
      return search(query);
    },
    savedAs: (_, tabId) => savedAs(desk, tabId),
    saveSource: (_, tabId) => saveSource(desk, tabId),
    async undoSave(_, sourceId, savedAt) {
      await desk.sources.undoSaving(sourceId, savedAt);
      await put(sourceId);
    },
    sourceHistory: (_, sourceId) => historyOf(desk, sourceId),
    async updateSource(_, source) {
      await desk.sources.correct(source);
      await put(source.id);
    },
    async putStatement(_, statement) {
      await desk.sources.putStatement(statement);
      await put(statement.source);
    },
    async correctSpeaker(_, statementId, name) {
      const corrected = await desk.corpusTurn(() => correctSpeaker(desk, statementId, name));
      await put(corrected.source);
      return corrected;
    },
    async removeStatement(_, statementId) {
      const removed = await desk.sources.removeStatement(statementId);
      if (removed) await put(removed.source);
    },
    async removeSource(_, sourceId) {
      const whole = await desk.sources.remove(sourceId);
      await desk.corpusChanged({ kind: 'sources', put: [], removed: [sourceId] });
      return whole;
    },
    async restoreSource(_, whole) {
      await desk.sources.putBack(whole);
      await put(whole.source.id);
    },
    importArticles: (_, articles, topic) => importArticles(desk, articles, topic),
  };
}

async function historyOf(desk: Desk, sourceId: string): Promise<SourceVersion[]> {
  const revisions = await desk.sources.revisions(sourceId);
  const versions = revisions.map(({ savedAt, article }, i) => {
    const before = revisions[i - 1];
    return { savedAt, changes: before ? changesBetween(before.article, article) : null };
  });
  return versions.reverse();
}

async function correctSpeaker(desk: Desk, statementId: string, name: string): Promise<Statement> {
  const statement = await desk.sources.statement(statementId);
  const saved = statement && (await desk.sources.get(statement.source));
  if (!statement || !saved) throw new StoreError('not-found');
  const { date, topic } = saved.source;
  const { entities, propositions } = await desk.library.topic(topic);
  const corrected = spokenBy(statement, speakerNamed(name, date, entities), { date, propositions });
  await desk.sources.putStatement(corrected);
  return corrected;
}
