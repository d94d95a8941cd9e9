import { isBackupDue } from '../../core/exchange/backup-due';
import type { Served } from '../../messaging/call';
import type { Background, BackupState } from '../../messaging/protocol';
import { shown } from '../../store/notes';
import type { Desk } from './desk';

type NoteAnswers = Pick<
  Served<Background>,
  | 'note'
  | 'allNotes'
  | 'findNotes'
  | 'historyOf'
  | 'tags'
  | 'backupState'
  | 'saveNote'
  | 'deleteNote'
  | 'restoreNote'
  | 'saveDraft'
  | 'draft'
  | 'hidePair'
  | 'showPair'
>;

/** What the reader writes. Each is told "done" only when it is on disk. */
export function noteAnswers(desk: Desk): NoteAnswers {
  const told = async <T>(change: Promise<T>): Promise<T> => {
    const changed = await change;
    // It is on disk: the writer need not wait until other pages have been told, nor hear that one cannot be.
    desk.notesChanged().catch(() => undefined);
    return changed;
  };
  return {
    async note(_, id) {
      const record = await desk.notes.record(id);
      return record === undefined || record.deleted ? null : shown(record);
    },
    allNotes: () => desk.notes.all(),
    findNotes: (_, query) => desk.finder.find(query),
    historyOf: async (_, id) => (await desk.notes.record(id))?.history ?? [],
    tags: () => desk.finder.tags(),
    backupState: () => backupState(desk),
    saveNote: (_, annotation, revision) => told(desk.notes.save(annotation, revision)),
    deleteNote: (_, id) => told(desk.notes.delete(id)),
    restoreNote: (_, id) => told(desk.notes.restore(id)),
    saveDraft: (_, key, text) => desk.drafts.save(key, text),
    draft: (_, key) => desk.drafts.get(key),
    async hidePair(_, claimText, statementId) {
      await desk.hidden.hide(claimText, statementId);
      await desk.corpusChanged();
    },
    async showPair(_, claimText, statementId) {
      await desk.hidden.show(claimText, statementId);
      await desk.corpusChanged();
    },
  };
}

async function backupState({ settings, finder, sources }: Desk): Promise<BackupState> {
  const { lastBackup, backupPostponed: postponed } = await settings.get();
  const [{ all, changed, since }, kept] = await Promise.all([finder.count(lastBackup), sources.list()]);
  const due = isBackupDue({ changed, since, lastBackup, postponed }, new Date().toISOString());
  return { notes: all, sources: kept.length, changed, due };
}
