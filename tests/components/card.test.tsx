// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import { Card } from '../../components/card/card';
import { Why } from '../../components/card/why';
import { OriginLine } from '../../components/origin-line';
import { commentOf } from '../../core/annotation';
import type { Evidence } from '../../core/relation';
import type { Language, StoredNote } from '../../messaging/protocol';
import { fakeBackground, fakeNote, settings } from './fake-background';
import { fakeReading } from './fake-reading';
import { button, press, settle, show, type } from './show';

const claim = (id: string) => <Card subject={{ kind: 'claim', claim: id }} />;

test('says what differs, here and there, and marks the words it rests on', async () => {
  const root = await show(claim('c2'), fakeBackground().background);
  expect(root.querySelector('h1')?.textContent).toBe('Sources differ on the date');
  expect([...root.querySelectorAll('dd')].map((dd) => dd.textContent)).toEqual(['November 2021', 'November 2022']);
  expect([...root.querySelectorAll('.token')].map((token) => token.textContent)).toEqual([
    'November last year',
    'late November',
  ]);
  expect(root.querySelector('.resolved')?.textContent).toBe(' [= Nov 2022]');
  expect(root.textContent).toContain(
    '2 of these 3 articles report one Voice of America interview with Khawaja Asif: 2 independent origins',
  );
});

test('says why in words of the interface: no names of slots', async () => {
  const related = fakeReading.claims[1]?.related[0];
  if (related === undefined) throw new Error('the page has no second claim');
  const evidence: Evidence[] = [
    { kind: 'slot', slot: 'actor', value: 'ttp' },
    { kind: 'slot', slot: 'time', value: '2022-11' },
  ];
  const root = await show(<Why related={{ ...related, evidence }} />, fakeBackground().background);
  expect([...root.querySelectorAll('li')].map((li) => li.textContent)).toEqual(['Same time: November 2022']);
});

test('asks the question in the language of the interface, where the pack has it', async () => {
  const related = fakeReading.claims[1]?.related[0];
  if (related === undefined) throw new Error('the page has no second claim');
  const question = { id: 'ceasefire-end', label: 'When did it end?', labels: { ur: 'یہ کب ختم ہوا؟' } };
  const why = <Why related={{ ...related, evidence: [{ kind: 'proposition', ...question }] }} />;
  const lineIn = async (language: Language) => {
    const root = await show(why, fakeBackground({ settings: { ...settings, language } }).background);
    return vi.waitFor(() => root.querySelector('li')?.textContent ?? expect.fail('its messages are not there yet'));
  };
  expect(await lineIn('ur')).toContain('یہ کب ختم ہوا؟');
  expect(await lineIn('ps')).toContain('When did it end?');
});

test('gives both questions where each side answers one of two that are linked', async () => {
  const related = fakeReading.claims[1]?.related[0];
  if (related === undefined) throw new Error('the page has no second claim');
  const [here, there] = [question('camps', 'Are there camps?'), question('help', 'Does it help them?')];
  const root = await show(
    <Why related={{ ...related, evidence: [{ kind: 'linked', here, there }] }} />,
    fakeBackground().background,
  );
  expect(root.querySelector('li')?.textContent).toBe(
    'Linked questions: “Are there camps?” here, “Does it help them?” there',
  );
});

const question = (id: string, label: string) => ({ id, label });

test('names a source without an outlet by its title where one is chosen to cite', async () => {
  const root = await show(claim('c2'), fakeBackground().background);
  await press(root, 'Cite');
  const options = [...root.querySelectorAll('.cite option')].map((option) => option.textContent);
  expect(options).toEqual(['This page', 'Report a · 14 Apr 2023', 'Harici · Feb 2023, inferred']);
});

test('shows three statements and says how many more there are', async () => {
  const root = await show(claim('c1'), fakeBackground().background);
  expect(root.querySelectorAll('.statement')).toHaveLength(3);
  expect(root.textContent).toContain('1 more in the side panel');
});

test('takes the focus on its heading and closes on Escape', async () => {
  const { background, state } = fakeBackground();
  const root = await show(claim('c1'), background);
  expect(document.activeElement).toBe(root.querySelector('h1'));
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(state.calls).toContain('closeCard');
});

test('a claim that is gone is said to be gone', async () => {
  const root = await show(claim('nowhere'), fakeBackground().background);
  expect(root.textContent).toContain('This claim is no longer on the page.');
});

test('says "Saved" only after the store has answered', async () => {
  let answer: ((note: StoredNote) => void) | undefined;
  const waiting = new Promise<StoredNote>((resolve) => {
    answer = resolve;
  });
  const { background } = fakeBackground({}, { saveNote: () => waiting });
  const root = await show(claim('c3'), background);
  await press(root, 'Add note');
  await type(root.querySelector('textarea'), 'Check the original');
  await press(root, 'Save');
  expect(root.textContent).toContain('Saving…');
  expect(root.textContent).not.toContain('Saved');
  answer?.(fakeNote('urn:uuid:x', { text: 'Check the original' }));
  await settle();
  expect(root.textContent).toContain('Saved');
});

test('a lost answer keeps the text, and the second try writes the same note', async () => {
  const written: string[] = [];
  const { background, state } = fakeBackground(
    {},
    {
      saveNote: async (annotation) => {
        written.push(annotation.id);
        if (written.length === 1) throw new Error('no-answer');
        return fakeNote(annotation.id, { text: commentOf(annotation) });
      },
    },
  );
  const root = await show(claim('c3'), background);
  await press(root, 'Add note');
  await type(root.querySelector('textarea'), 'Keep me');
  await press(root, 'Save');
  expect(root.querySelector('textarea')?.value).toBe('Keep me');
  expect(root.textContent).toContain('Not saved yet');
  await press(root, 'Save');
  expect(written).toHaveLength(2);
  expect(new Set(written).size).toBe(1);
  expect(state.calls).toContain('saveDraft');
});

test('the last words typed are kept as a draft when the editor is closed at once, and not once they are saved', async () => {
  const kept: string[] = [];
  const { background } = fakeBackground({}, { saveDraft: async (_, text) => void kept.push(text) });
  const root = await show(claim('c3'), background);
  await press(root, 'Add note');
  await type(root.querySelector('textarea'), 'half a thought');
  await press(root, 'Cancel');
  expect(kept.at(-1)).toContain('half a thought');
  await press(root, 'Add note');
  await type(root.querySelector('textarea'), 'a whole one');
  await press(root, 'Save');
  expect(kept.at(-1)).toBe('');
});

test('a draft comes back when the card is opened again', async () => {
  const { background } = fakeBackground({}, { draft: async () => 'half a thought' });
  const root = await show(claim('c3'), background);
  await press(root, 'Add note');
  expect(root.querySelector('textarea')?.value).toBe('half a thought');
});

test('deletes a note and brings it back', async () => {
  const note = fakeNote('urn:uuid:1', { text: 'Mine', exact: 'Kabul pledged to act' });
  const { background } = fakeBackground({ notes: [note] });
  const root = await show(claim('c3'), background);
  await press(root, 'Delete');
  expect(root.querySelector('.note')).toBeNull();
  await press(root, 'Undo');
  expect(root.querySelector('.note-text')?.textContent).toBe('Mine');
});

test('"Not related" hides a statement, with a way back', async () => {
  const { background, state } = fakeBackground();
  const root = await show(claim('c2'), background);
  await press(root, 'More');
  await press(root, 'Not related');
  expect(state.calls).toContain('hidePair');
  expect(root.querySelectorAll('.statement')).toHaveLength(1);
  await press(root, 'Undo');
  expect(state.calls).toContain('showPair');
  expect(root.querySelectorAll('.statement')).toHaveLength(2);
});

test('text of notes and statements is never read as HTML', async () => {
  const note = fakeNote('urn:uuid:1', { text: '<img src=x onerror=alert(1)>', exact: 'Kabul pledged to act' });
  const root = await show(claim('c3'), fakeBackground({ notes: [note] }).background);
  expect(root.querySelector('.note-text img')).toBeNull();
  expect(root.querySelector('.note-text')?.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('a note on a selection stands on the passage that was selected', async () => {
  const saved: StoredNote[] = [];
  const { background, state } = fakeBackground(
    {},
    {
      noteTarget: async () => ({
        source: 'https://news.example.com/a',
        selector: [{ type: 'TextQuoteSelector', exact: 'the chosen words', prefix: '', suffix: '' }],
      }),
    },
  );
  const root = await show(<Card subject={{ kind: 'note', note: 'selection', as: 'note' }} />, background);
  expect(root.querySelector('.quote')?.textContent).toBe('the chosen words');
  await type(root.querySelector('textarea'), 'Why these?');
  await press(root, 'Save');
  saved.push(...state.notes);
  expect(saved[0]?.annotation.target.selector?.[0]).toMatchObject({ exact: 'the chosen words' });
  expect(root.querySelector('.note-text')?.textContent).toBe('Why these?');
});

test.each([
  [{ venue: 'Hill Radio', speaker: 'Gul Rahim' }, 'All 2 articles report one Hill Radio interview with Gul Rahim: '],
  [null, 'All 2 articles share one origin: '],
])('where all articles are of one origin, it says so: %o', async (interview, words) => {
  const summary = { articles: 2, origins: 1, shared: { count: 2, interview } };
  const root = await show(<OriginLine summary={summary} />, fakeBackground().background);
  expect(root.textContent).toBe(`${words}1 independent origin.`);
});

test('Escape closes what lies on top: the unfolded part, the keys, and only then the card', async () => {
  const { background, state } = fakeBackground();
  const root = await show(claim('c2'), background);
  const pressEscape = async (from: Element) => {
    from.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await settle();
  };
  await press(root, 'Cite');
  const inside = root.querySelector('.card-footer select, .card-footer textarea, .card-footer input');
  await pressEscape(inside ?? button(root, 'Cite'));
  expect(button(root, 'Cite').getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(button(root, 'Cite'));
  dispatchEvent(new KeyboardEvent('keydown', { key: '?' }));
  await settle();
  await pressEscape(document.body);
  expect(state.calls).not.toContain('closeCard');
  await pressEscape(document.body);
  expect(state.calls).toContain('closeCard');
});
