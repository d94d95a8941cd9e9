// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { Popup, type PopupActions } from '../../components/popup/popup';
import type { TabState } from '../../messaging/protocol';
import { fakeBackground } from './fake-background';
import { button, press, show } from './show';

function fakeActions(part: Partial<PopupActions> = {}): PopupActions {
  return {
    tabId: 1,
    host: 'news.example.com',
    clicked: true,
    panelKey: 'Alt+Shift+K',
    openPanel: () => undefined,
    openSettings: () => undefined,
    requestSite: async () => true,
    close: () => undefined,
    ...part,
  };
}

const off = { tier: 'off', score: 0.1, reasons: ['cricket ×4'] } as const;

describe('every state of a tab says what it is', () => {
  const cases: readonly (readonly [TabState, string])[] = [
    [{ kind: 'off-topic', topic: off }, 'Not on the topic'],
    [{ kind: 'no-permission', host: 'a.example' }, 'Allow on a.example'],
    [{ kind: 'not-article' }, 'No article here'],
    [{ kind: 'other-language' }, 'English articles only'],
    [{ kind: 'restricted' }, 'The browser keeps this page closed'],
    [{ kind: 'pdf' }, 'This is a PDF'],
    [{ kind: 'muted', host: 'a.example' }, 'Off on a.example'],
    [{ kind: 'reading' }, 'Reading the page…'],
    [{ kind: 'failed', message: 'notice.cannotOpen' }, 'The store on this device cannot be opened'],
  ];
  test.each(cases)('%o', async (tab, words) => {
    const root = await show(<Popup actions={fakeActions()} />, fakeBackground({ tab }).background);
    expect(root.textContent).toContain(words);
  });
});

test('on topic: counts, first claims, origins and the missing side', async () => {
  const root = await show(<Popup actions={fakeActions()} />, fakeBackground().background);
  expect([...root.querySelectorAll('.counts b')].map((count) => count.textContent)).toEqual(['1', '2', '1', '0', '1']);
  expect(root.querySelectorAll('.claim-link')).toHaveLength(3);
  expect(root.querySelector('.claim-link')?.textContent).toContain('Disputed by Two Taliban officials');
  expect(root.textContent).toContain('3 independent origins');
  expect(root.textContent).toContain('No Kabul voice in this article; 2 in your sources.');
});

test('"Run anyway" reads an off-topic page', async () => {
  const { background, state } = fakeBackground({ tab: { kind: 'off-topic', topic: off } });
  const root = await show(<Popup actions={fakeActions()} />, background);
  await press(root, 'Run anyway');
  expect(state.calls).toContain('runHere');
});

test('a declined permission is said, and nothing is read', async () => {
  const { background, state } = fakeBackground({ tab: { kind: 'no-permission', host: 'a.example' } });
  const actions = fakeActions({ requestSite: async () => false });
  const root = await show(<Popup actions={actions} />, background);
  await press(root, 'Allow on a.example');
  expect(root.textContent).toContain('Permission was not given.');
  expect(state.calls).not.toContain('runHere');
});

test('the switch mutes the site', async () => {
  const { background, state } = fakeBackground();
  const root = await show(<Popup actions={fakeActions()} />, background);
  root.querySelector<HTMLInputElement>('.switch')?.click();
  await press(root, 'Settings');
  expect(state.settings.mutedHosts).toEqual(['news.example.com']);
});

test('a background that does not answer shows the error and a way to try again', async () => {
  const { background } = fakeBackground({}, { tabState: () => Promise.reject(new Error('no-answer')) });
  const root = await show(<Popup actions={fakeActions()} />, background);
  expect(root.textContent).toContain('Hashia did not answer');
  expect(button(root, 'Try again')).toBeDefined();
});

test('even without settings the page is not blank', async () => {
  const { background } = fakeBackground({}, { settings: () => Promise.reject(new Error('no-answer')) });
  const root = await show(<Popup actions={fakeActions()} />, background);
  expect(root.querySelector('[role=alert]')?.textContent).toContain('no-answer');
});

test("a page in another language, read at the reader's wish, says what came of it and offers that no more", async () => {
  const tab = { kind: 'other-language' } as const;
  const { background } = fakeBackground({ tab }, { runHere: async () => tab });
  const root = await show(<Popup actions={fakeActions()} />, background);
  await press(root, 'Run anyway');
  expect(root.querySelector('[role=status]')?.textContent).toContain('Hashia has looked all the same');
  expect(root.textContent).not.toContain('Run anyway');
});
