// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { BackupLine } from '../../components/backup-line';
import { groupProblems } from '../../components/options/import/group-problems';
import { ImportFile } from '../../components/options/import/import-file';
import { type OptionsActions, OptionsPage } from '../../components/options/options-page';
import type { FileAnswer } from '../../components/own-data';
import { fakeBackground } from './fake-background';
import { fakeOwnData } from './fake-own-data';
import { fakeSources } from './fake-reading';
import { button, press, settle, show } from './show';

const nothing = { added: 0, newer: 0, conflicting: 0, unchanged: 4 };

async function choose(plan?: FileAnswer) {
  const { background, state } = fakeBackground();
  const root = await show(<ImportFile onChanged={() => undefined} />, background, fakeOwnData(plan));
  await give(root);
  return { root, state };
}

async function give(root: HTMLElement): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('.import input[type=file]');
  Object.defineProperty(field, 'files', { value: [new File(['{}'], 'mine.json')] });
  field?.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

test('a file is shown before it is merged, and can be taken back', async () => {
  const { root, state } = await choose();
  expect(root.querySelector('.import-outcome')?.textContent).toContain('mine.json');
  expect(root.querySelector('.plan')?.textContent).toBe(
    '3 new1 newer than yours0 in conflict: both wordings are kept12 unchanged',
  );
  expect(state.calls).not.toContain('dataChanged');
  await press(root, 'Merge it');
  expect(state.calls).toContain('dataChanged');
  await press(root, 'Undo');
  expect(root.querySelector('.import-outcome')?.textContent).toContain('Taken back');
});

test('the other lists of the page follow a backup that is merged or taken back', async () => {
  let own: typeof fakeSources = [];
  const { background } = fakeBackground({}, { sources: async () => [...own] });
  const actions: OptionsActions = {
    version: '1.0.0',
    shippedSites: [],
    shortcuts: async () => [],
    allowedSites: async () => [],
    openShortcutSettings: () => undefined,
    openWelcome: () => undefined,
    requestSite: async () => false,
    removeSite: async () => undefined,
    readArticleFile: async () => ({ articles: [], unread: [] }),
  };
  const root = await show(<OptionsPage actions={actions} />, background);
  const sources = () => root.querySelector('#sources')?.textContent;
  expect(sources()).toContain('You have not saved any source yet');
  own = fakeSources.slice(0, 1).map((source) => ({ ...source, pack: 'reader' }));
  await give(root);
  await press(root, 'Merge it');
  expect(sources()).toContain(own[0]?.title);
  own = [];
  await press(root, 'Undo');
  expect(sources()).toContain('You have not saved any source yet');
});

test('a file with nothing new offers no merge, and says what cannot be read', async () => {
  const invalid = [{ name: 'wrong-shape', path: 'notes.4.annotation.created', message: 'not a date' } as const];
  const { root } = await choose({ kind: 'plan', counts: nothing, invalid, invalidCount: 1 });
  expect(() => button(root, 'Merge it')).toThrow();
  expect(root.querySelector('details')?.textContent).toContain('A date that does not exist or lies too far away. (5)');
});

test('a file that cannot be read says why and that nothing was changed', async () => {
  const { root } = await choose({ kind: 'failed', message: 'import.problem.cut-off' });
  expect(root.querySelector('.problem')?.textContent).toBe('This file is cut off or damaged. Nothing was changed.');
});

test('problems are told by reason, the commonest first', () => {
  const at = (path: string, message = '') => ({ name: 'wrong-shape', path, message }) as const;
  const problems = [
    at('0.id'),
    at('notes.7.annotation.modified'),
    at('2.created'),
    at('3.body.0.value', 'Invalid length: Expected <=200000 but received 200001'),
    { name: 'duplicate-id', path: 'notes.9', message: '' } as const,
  ];
  expect(groupProblems(problems)).toEqual([
    { reason: 'bad-date', places: [8, 3] },
    { reason: 'bad-id', places: [1] },
    { reason: 'too-long', places: [4] },
    { reason: 'duplicate-id', places: [10] },
  ]);
});

test('the reminder of a backup comes when it is due and goes when it is sent away', async () => {
  const { background, state } = fakeBackground(
    {},
    {
      backupState: async () => ({ notes: 5, sources: 2, changed: 3, due: state.settings.backupPostponed === null }),
    },
  );
  const root = await show(<BackupLine version={1} onToast={() => undefined} />, background);
  expect(root.textContent).toContain('3 notes are in no backup yet.');
  await press(root, 'Not now');
  expect(root.textContent).not.toContain('in no backup');
  expect(root.textContent).toContain('5 notes, 2 sources on this device. Last backup: never.');
});
