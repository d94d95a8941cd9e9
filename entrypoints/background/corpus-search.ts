import { type Question, questionOf } from '../../core/pack';
import type { CorpusQuery } from '../../core/search/corpus-query';
import { findStatements } from '../../core/search/find-statements';
import { type StatementWords, startWords } from '../../core/search/statement-words';
import type { FoundStatement, FoundStatements } from '../../messaging/protocol';
import { anotherTask } from '../../store/another-task';
import type { Sources } from '../../store/sources';
import type { Library, TopicParts } from './library';

/** What the search reads. */
interface Stacks {
  readonly sources: Pick<Sources, 'list' | 'getMany' | 'revision'>;
  readonly library: Pick<Library, 'topics'>;
}

interface Shelf {
  /** The corpus that it was made of: every change gives another one. */
  readonly revision: string;
  readonly words: Promise<StatementWords>;
}

/** How long the words stay in memory after the last question, in ms. */
const patience = 60_000;
/** Longest stretch of indexing before messages are let in, in ms. */
const stretch = 20;
/** Sources fetched at once. */
const slice = 20;

/** The search box over the corpus: an index of all words, made at the first question after a change. */
export function createCorpusSearch({ sources, library }: Stacks): (query: CorpusQuery) => Promise<FoundStatements> {
  let shelf: Shelf | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const words = async (): Promise<StatementWords> => {
    const revision = await sources.revision();
    if (shelf?.revision !== revision) shelf = { revision, words: indexed(sources) };
    const { words: made } = shelf;
    clearTimeout(timer);
    timer = setTimeout(() => {
      shelf = null;
    }, patience);
    made.catch(() => {
      shelf = null;
    });
    return made;
  };
  return async (query) => {
    const { places, total, choices } = findStatements(await words(), query);
    const saved = await sources.getMany([...new Set(places.map(({ source }) => source))]);
    const bySource = new Map(saved.map((one) => [one.source.id, one]));
    const found = places.flatMap(({ source, position, id }): FoundStatement[] => {
      const whole = bySource.get(source);
      const statement = whole?.statements[position];
      // What has changed between the index and this reading is left out; the next question finds it.
      return whole && statement?.id === id ? [{ statement, source: whole.source }] : [];
    });
    const topics = await library.topics();
    const parties = topics.flatMap((topic) => topic.parties);
    return { found, total, parties, choices: { ...choices, questions: questionsOf(topics, choices.questions) } };
  };
}

async function indexed(sources: Stacks['sources']): Promise<StatementWords> {
  const ids = (await sources.list()).map(({ id }) => id);
  const builder = startWords();
  let since = performance.now();
  for (let at = 0; at < ids.length; at += slice) {
    for (const saved of await sources.getMany(ids.slice(at, at + slice))) {
      builder.add(saved);
      if (performance.now() - since < stretch) continue;
      await anotherTask();
      since = performance.now();
    }
  }
  return builder.finish();
}

function questionsOf(topics: readonly TopicParts[], ids: readonly string[]): Question[] {
  const known = new Map(topics.flatMap(({ propositions }) => propositions.map((one) => [one.id, one])));
  return ids.flatMap((id) => {
    const one = known.get(id);
    return one ? [questionOf(one)] : [];
  });
}
