import type { Article } from '../../core/article';
import type { Unread } from '../../core/exchange/article-files';
import type { ImportedArticle } from '../../messaging/protocol';
import { isNoRoom } from '../no-room';

/** A file that the reader chose, as far as it is looked at here. */
export type ArticleFile = Pick<File, 'name' | 'text'>;

export interface Failure {
  readonly name: string;
  /** Line of a JSONL file. */
  readonly place: number | null;
  readonly why: Unread['why'] | 'not-saved';
}

export interface Tally {
  readonly done: number;
  readonly of: number;
  readonly saved: number;
  readonly there: number;
  readonly statements: number;
  readonly failed: readonly Failure[];
  /** It ended because the disk is nearly full. */
  readonly full?: true;
}

export interface Work {
  /** The articles of one file, and what in it is none. */
  readonly read: (file: ArticleFile) => Promise<{ articles: readonly Article[]; unread: readonly Unread[] }>;
  readonly send: (articles: readonly Article[]) => Promise<ImportedArticle[]>;
  readonly onProgress: (tally: Tally) => void;
  readonly signal: AbortSignal;
}

/** Articles that are saved in one transaction; so many are lost at most when the import is broken off. */
const batch = 8;

/** Reads and saves file by file until all is done, the signal stops it or the disk is full. Nothing is half saved. */
export async function importFiles(files: readonly ArticleFile[], work: Work): Promise<Tally> {
  const wanted = files.filter(({ name }) => /\.(txt|html?|jsonl)$/i.test(name));
  let tally: Tally = { done: 0, of: wanted.length, saved: 0, there: 0, statements: 0, failed: [] };
  for (const file of wanted) {
    if (work.signal.aborted) break;
    const { articles, unread } = await readCalmly(file, work);
    tally = { ...tally, failed: [...tally.failed, ...unread.map((one) => ({ name: file.name, ...one }))] };
    for (let from = 0; from < articles.length && !work.signal.aborted; from += batch) {
      const results = await sendTwice(articles.slice(from, from + batch), work);
      if (results === 'no-room') return { ...tally, full: true };
      tally = counted(tally, file.name, results);
      work.onProgress(tally);
    }
    if (!work.signal.aborted) tally = { ...tally, done: tally.done + 1 };
    work.onProgress(tally);
  }
  return tally;
}

async function readCalmly(file: ArticleFile, work: Work): ReturnType<Work['read']> {
  try {
    return await work.read(file);
  } catch {
    return { articles: [], unread: [{ place: null, why: 'unreadable' }] };
  }
}

/** The worker may have been stopped in between; asked again, it leaves what it had saved already. */
async function sendTwice(articles: readonly Article[], { send }: Work): Promise<ImportedArticle[] | 'no-room'> {
  const once = () => send(articles).catch((error: unknown) => (isNoRoom(error) ? 'no-room' : null));
  const failed = articles.map(({ id }) => ({ id, result: 'failed' as const, statements: 0 }));
  return (await once()) ?? (await once()) ?? failed;
}

function counted(tally: Tally, name: string, results: readonly ImportedArticle[]): Tally {
  const count = (wanted: ImportedArticle['result']) => results.filter(({ result }) => result === wanted).length;
  const lost = results.filter(({ result }) => result === 'failed');
  return {
    ...tally,
    saved: tally.saved + count('saved'),
    there: tally.there + count('there'),
    statements: tally.statements + results.reduce((sum, { statements }) => sum + statements, 0),
    failed: [...tally.failed, ...lost.map(() => ({ name, place: null, why: 'not-saved' as const }))],
  };
}
