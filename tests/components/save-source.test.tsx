// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/popup';
import type { Background, SavedAs } from '../../messaging/protocol';
import { fakeBackground } from './fake-background';
import { fakeSources } from './fake-reading';
import { button, press, show } from './show';

const actions = {
  tabId: 1,
  host: 'news.example.com',
  clicked: true,
  panelKey: '',
  openPanel: () => undefined,
  openSettings: () => undefined,
  requestSite: async () => true,
  close: () => undefined,
};

const [source] = fakeSources;
if (!source) throw new Error('no source');
const saved: SavedAs & { kind: 'saved' } = {
  kind: 'saved',
  source: { ...source, byline: 'Ada Bren' },
  statements: 9,
  savedAt: '2026-01-02T09:40:00Z',
  otherAddress: null,
  changes: null,
  justSaved: true,
};
const changes = {
  facts: [{ fact: 'title' as const, before: 'Old', after: 'New' }],
  added: ['More.'],
  removed: [],
  reworded: [],
};

const popup = (override: Partial<Background>) =>
  show(<Popup actions={actions} />, fakeBackground({}, override).background);

describe('saving the page as a source', () => {
  test('tells what was saved and undoes it', async () => {
    let state: SavedAs = { kind: 'not-saved' };
    const root = await popup({
      savedAs: async () => state,
      saveSource: async () => {
        state = saved;
        return state;
      },
      undoSave: async () => {
        state = { kind: 'not-saved' };
      },
    });
    await press(root, 'Save as source');
    expect(root.textContent).toContain('Ada Bren');
    expect(root.textContent).toContain('9 statements');
    expect(root.querySelector('a[href^="/options.html#source="]')).not.toBeNull();
    await press(root, 'Undo');
    expect(button(root, 'Save as source').disabled).toBe(false);
  });

  test('tells what the outlet changed since, and offers to keep this version too', async () => {
    const root = await popup({ savedAs: async () => ({ ...saved, justSaved: false, changes }) });
    expect(root.textContent).toContain('Changed since you saved it');
    expect(root.querySelector('del')?.textContent).toBe('Old');
    expect([...root.querySelectorAll('ins')].map((one) => one.textContent)).toEqual(['New', 'More.']);
    expect(button(root, 'Save this version').disabled).toBe(false);
  });

  test('tells the other address of the same article', async () => {
    const otherAddress = 'https://news.example.com/amp/1';
    const root = await popup({ savedAs: async () => ({ ...saved, justSaved: false, otherAddress }) });
    expect(root.textContent).toContain(otherAddress);
    expect(button(root, 'In your sources').disabled).toBe(true);
  });

  test('a failure is told, and the button is still there', async () => {
    const root = await popup({ saveSource: () => Promise.reject(new Error('no-answer')) });
    await press(root, 'Save as source');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('That did not work');
    expect(button(root, 'Save as source').disabled).toBe(false);
  });
});
