// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Panel } from '../../components/sidepanel/panel';
import { fakeBackground, fakeNote } from './fake-background';
import { fakeReading } from './fake-reading';
import { button, press, settle, show, showAgain, type } from './show';

// The panel brings these views when they are opened: here they are at hand by then.
import '../../components/sidepanel/figures';
import '../../components/sidepanel/notes/notes-view';
import '../../components/sidepanel/timeline';

const panel = <Panel tabId={1} version={1} />;
const tab = (root: HTMLElement, view: string) => root.querySelector<HTMLElement>(`#tab-${view}`);

test('the matrix puts one origin under one bracket and several marks into one cell', async () => {
  const root = await show(panel, fakeBackground().background);
  expect(root.querySelector('.brackets th')?.textContent).toBe('Voice of America interview with Khawaja Asif');
  expect(button(root, 'Harici H: Disputed, Backed').querySelectorAll('.glyph')).toHaveLength(2);
});

test('choosing a mark shows its statement below', async () => {
  const root = await show(panel, fakeBackground().background);
  await press(root, 'Outlet not stated B: Differs');
  expect(root.querySelector('.detail .quote')?.textContent).toBe('Officials counted 7,800 fighters.');
});

test('arrow keys move between marks, over empty cells', async () => {
  const root = await show(panel, fakeBackground().background);
  const first = button(root, 'Outlet not stated A: Repeated');
  first.focus();
  first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  await settle();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Harici H: Disputed, Backed');
});

test('the timeline can be narrowed to one side and to one speaker', async () => {
  const root = await show(panel, fakeBackground().background);
  tab(root, 'timeline')?.click();
  await settle();
  const entries = () => root.querySelectorAll('.timeline > li').length;
  const all = entries();
  await press(root, 'Kabul');
  expect(entries()).toBeLessThan(all);
  await press(root, 'Everyone');
  const speakers = root.querySelector('select');
  if (speakers === null) throw new Error('no choice of speakers');
  speakers.value = 'Zabihullah Mujahid';
  speakers.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  expect(entries()).toBe(1);
  expect(all).toBeGreaterThan(3);
});

test('statements of one date and source stand under one provenance', async () => {
  const root = await show(panel, fakeBackground().background);
  tab(root, 'timeline')?.click();
  await settle();
  const told = [...root.querySelectorAll('.timeline > li:has(.chain)')].map(
    (entry) => `${entry.querySelector('time')?.dateTime} ${entry.querySelector('.chain')?.textContent}`,
  );
  expect(told.length).toBeGreaterThan(2);
  expect(new Set(told).size).toBe(told.length);
});

test('figures warn of a tenfold gap', async () => {
  const root = await show(panel, fakeBackground().background);
  tab(root, 'figures')?.click();
  await settle();
  expect(root.textContent).toContain('About ten times apart');
  expect(root.querySelector('.strip')?.getAttribute('aria-label')).toContain('November 2021');
});

test('a note whose passage is gone stays readable and says so', async () => {
  const note = fakeNote('urn:uuid:1', { text: 'Ask again', exact: 'words that went away' });
  const { background } = fakeBackground(
    { notes: [note] },
    { anchorings: async () => ({ 'urn:uuid:1': { kind: 'orphan' } }) },
  );
  const root = await show(panel, background);
  tab(root, 'notes')?.click();
  await settle();
  expect(root.querySelector('.note')?.textContent).toContain('Text not found');
  expect(root.querySelector('.note')?.textContent).toContain('Ask again');
});

test('search finds statements by speaker and notes by their words', async () => {
  const note = fakeNote('urn:uuid:1', { text: 'Mujahid said this before' });
  const root = await show(panel, fakeBackground({ notes: [note] }).background);
  await type(root.querySelector<HTMLInputElement>('input[type=search]'), 'mujahid');
  await new Promise((done) => setTimeout(done, 300));
  await settle();
  expect(root.querySelectorAll('.results > [role=option]')).toHaveLength(2);
});

test('the same words looked up a second time are looked up again', async () => {
  const { background } = fakeBackground();
  const words = 'ceasefire';
  const root = await show(<Panel tabId={1} version={1} find={{ words }} />, background);
  const field = () => root.querySelector<HTMLInputElement>('input[type="search"], [role="combobox"], input');
  expect(field()?.value).toBe(words);
  await type(field(), '');
  await showAgain(root, <Panel tabId={1} version={2} find={{ words }} />, background);
  expect(field()?.value).toBe(words);
});

test('what was chosen on one page is not looked for on the next', async () => {
  const { background, state } = fakeBackground();
  const root = await show(panel, background);
  await press(root, 'Outlet not stated B: Differs');
  const [, ...claims] = fakeReading.claims.toReversed();
  state.tab = {
    kind: 'on-topic',
    reading: {
      ...fakeReading,
      article: { ...fakeReading.article, id: 'another' },
      claims: claims.map((one) => ({ ...one, id: `other-${one.id}` })),
    },
  };
  await showAgain(root, <Panel tabId={2} version={2} />, background);
  expect(root.querySelector('.detail .quote')).not.toBeNull();
});

const searchBox = (root: HTMLElement) => root.querySelector<HTMLInputElement>('input[type=search]');

async function answer(): Promise<void> {
  await new Promise((done) => setTimeout(done, 300));
  await settle();
}

test('a search that fails says so, and works when it is tried again', async () => {
  let isDown = true;
  const { searchCorpus } = fakeBackground().background;
  const { background } = fakeBackground(
    {},
    {
      searchCorpus: async (query) => {
        if (isDown) throw new Error('no-answer');
        return searchCorpus(query);
      },
    },
  );
  const root = await show(panel, background);
  await type(searchBox(root), 'mujahid');
  await answer();
  expect(root.querySelector('[role=alert]')?.textContent).toContain('no-answer');
  isDown = false;
  root.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
  await answer();
  expect(root.querySelectorAll('[role=option]').length).toBeGreaterThan(0);
});

test('an answer that was overtaken is dropped', async () => {
  const held: (() => void)[] = [];
  const { searchCorpus } = fakeBackground().background;
  const { background: slow } = fakeBackground(
    {},
    {
      searchCorpus: async (query) => {
        const found = await searchCorpus(query);
        if (query.text === 'mujahid') await new Promise<void>((release) => held.push(release));
        return found;
      },
    },
  );
  const root = await show(panel, slow);
  await type(searchBox(root), 'mujahid');
  await answer();
  await type(searchBox(root), 'xyzzy');
  await answer();
  for (const release of held) release();
  await answer();
  expect(root.querySelector('main [role=status]')?.textContent).toContain('xyzzy');
  expect(root.querySelectorAll('[role=option]')).toHaveLength(0);
});
