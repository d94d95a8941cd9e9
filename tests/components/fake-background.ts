import { type Annotation, tagsOf } from '../../core/annotation';
import { matcherOf, orderOf, siteOfNote } from '../../core/note-query';
import type { CorpusQuery } from '../../core/search/corpus-query';
import { findStatements } from '../../core/search/find-statements';
import { startWords } from '../../core/search/statement-words';
import type { Background, FoundStatements, Settings, StoredNote, TabState } from '../../messaging/protocol';
import { fakeReading, fakeSources, fakeStatements } from './fake-reading';

export const settings: Settings = {
  language: 'en',
  marks: 'all',
  theme: 'auto',
  textSize: 'normal',
  badge: true,
  selectionBar: false,
  mutedHosts: [],
  lastBackup: null,
  backupPostponed: null,
};

export function fakeNote(id: string, part: { text: string; exact?: string; tags?: string[] }): StoredNote {
  const annotation: Annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'Annotation',
    motivation: 'commenting',
    created: '2026-01-02T09:40:00Z',
    modified: '2026-01-02T09:40:00Z',
    body: [
      { type: 'TextualBody', value: part.text, purpose: 'commenting' },
      ...(part.tags ?? []).map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' }) as const),
    ],
    target: {
      source: fakeReading.article.url ?? '',
      'schema:headline': fakeReading.article.title,
      ...(part.exact !== undefined && {
        selector: [{ type: 'TextQuoteSelector', exact: part.exact, prefix: '', suffix: '' }],
      }),
    },
  };
  return { annotation, urlKey: 'news.example.com/world/minister-attacks', revision: 1, deleted: false, conflict: null };
}

export interface FakeState {
  tab: TabState;
  settings: Settings;
  notes: StoredNote[];
  /** What was called, in order: "saveNote", "hidePair". */
  calls: string[];
}

function searched(query: CorpusQuery): FoundStatements {
  const builder = startWords();
  for (const source of fakeSources)
    builder.add({ source, statements: fakeStatements.filter((statement) => statement.source === source.id) });
  const { places, total, choices } = findStatements(builder.finish(), query);
  const found = places.flatMap(({ id }) => {
    const statement = fakeStatements.find((one) => one.id === id);
    const source = fakeSources.find((one) => one.id === statement?.source);
    return statement && source ? [{ statement, source }] : [];
  });
  return {
    found,
    total,
    parties: [],
    choices: { ...choices, questions: choices.questions.map((id) => ({ id, label: id })) },
  };
}

/** A background in memory. Methods given in `override` answer instead of it. */
export function fakeBackground(
  part: Partial<FakeState> = {},
  override: Partial<Background> = {},
): { background: Background; state: FakeState } {
  const state: FakeState = { tab: { kind: 'on-topic', reading: fakeReading }, settings, notes: [], calls: [], ...part };
  const nothing = async () => undefined;
  const setDeleted = async (id: string, deleted: boolean): Promise<StoredNote> => {
    state.notes = state.notes.map((note) => (note.annotation.id === id ? { ...note, deleted } : note));
    const note = state.notes.find(({ annotation }) => annotation.id === id);
    if (note === undefined) throw new Error('unknown note');
    return note;
  };
  const methods: Partial<Background> = {
    tabState: async () => state.tab,
    runHere: async () => state.tab,
    noteTarget: async () => ({ source: fakeReading.article.url ?? '' }),
    anchorings: async () => ({}),
    notesOf: async () => state.notes,
    note: async (id) => state.notes.find((note) => note.annotation.id === id && !note.deleted) ?? null,
    allNotes: async () => state.notes,
    findNotes: async (query) => {
      const live = state.notes.filter(({ deleted }) => !deleted);
      const fitting = live.filter(matcherOf(query)).sort(orderOf(query));
      const tags = [...new Set(live.flatMap(({ annotation }) => tagsOf(annotation)))];
      const sites = [...new Set(live.map(siteOfNote))];
      return {
        notes: fitting.slice(0, query.limit),
        standings: {},
        total: fitting.length,
        all: live.length,
        tags,
        sites,
      };
    },
    backupState: async () => ({ notes: state.notes.length, sources: fakeSources.length, changed: 0, due: false }),
    pageOf: async () => ({ url: fakeReading.article.url ?? '', title: fakeReading.article.title }),
    showNote: async () => true,
    historyOf: async () => [],
    tags: async () => [...new Set(state.notes.flatMap(({ annotation }) => tagsOf(annotation)))],
    shortcuts: async () => ({ 'open-panel': 'Alt+Shift+K', 'add-note': '' }),
    saveNote: async (annotation, revision) => {
      const note = { annotation, urlKey: 'page', revision: revision + 1, deleted: false, conflict: null };
      state.notes = [...state.notes.filter((n) => n.annotation.id !== annotation.id), note];
      return note;
    },
    deleteNote: (id) => setDeleted(id, true),
    restoreNote: (id) => setDeleted(id, false),
    draft: async () => '',
    sources: async () => [...fakeSources],
    searchCorpus: async (query) => searched(query),
    statementsOf: async (id) => fakeStatements.filter(({ source }) => source === id),
    savedAs: async () => ({ kind: 'not-saved' }),
    packs: async () => [],
    settings: async () => state.settings,
    changeSettings: async (change) => {
      state.settings = { ...state.settings, ...change };
      return state.settings;
    },
    mutedPages: async () => [],
    notices: async () => [],
    ...override,
  };
  const background = new Proxy({} as Background, {
    get: (_, method: keyof Background) => {
      const answer = (methods[method] ?? nothing) as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        state.calls.push(method);
        return answer(...args);
      };
    },
  });
  return { background, state };
}
