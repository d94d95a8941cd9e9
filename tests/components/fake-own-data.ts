import type { FileAnswer, OwnData } from '../../components/own-data';

const counts = { added: 3, newer: 1, conflicting: 0, unchanged: 12 };

/** The reader's data without a store: `plan` is what a chosen file turns out to be. */
export function fakeOwnData(plan: FileAnswer = { kind: 'plan', counts, invalid: [], invalidCount: 0 }): OwnData {
  return {
    backup: async () => new Blob(['{}']),
    exportNotes: async () => new Blob(['']),
    openFile: () => ({
      plan: Promise.resolve(plan),
      merge: async (onProgress) => {
        onProgress(1, 2);
        return { kind: 'merged', counts, settings: null };
      },
      undo: async () => ({ kind: 'undone' }),
      close: () => undefined,
    }),
  };
}
