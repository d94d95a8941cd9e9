import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { analyse } from '../core/analyse';
import type { Article } from '../core/article';
import { indexEntities } from '../core/entities/entities';
import { articleOfText, articlesOfJsonl, type FoundArticles } from '../core/exchange/article-files';
import { createKnown } from '../core/known-as';
import type { Pack } from '../core/pack';
import { parsePack } from '../core/pack-schema';
import { sourceOf, statementsOf } from '../core/save';
import type { Source, Statement } from '../core/statement';
import { readPackFile, writePackFile } from '../store/pack-file';
import { articleOfHtml, filesAt, idOf } from './article-file';
import { type Flags, readBytes, required, UsageError, type Verb, writeBytes } from './command-line';

/**
 * `hashia pack build FOLDER -o FILE`: the articles of a folder as a pack that adds to the shipped topic, or to that of
 * `--topic PACK`. `hashia pack build PACK.json -o FILE`: a pack written by hand as a file to pass on.
 */
export const packVerb: Verb = {
  takes: ['o', 'id', 'title', 'licence', 'author', 'version', 'language', 'topic'],
  switches: [],
  async *run(flags, shipped) {
    const [action, path] = flags.files;
    if (action !== 'build' || path === undefined) throw new UsageError('Say: pack build FOLDER -o FILE.');
    const out = required(flags, 'o');
    if (path.endsWith('.json')) return yield* write(await packAt(path), out);
    const topic = flags.values.get('topic')?.[0];
    const built = build(path, topic === undefined ? shipped : await packAt(topic), flags);
    yield* built.rows;
    if (built.pack.sources.length === 0) throw new UsageError(`There is no article in "${path}": no pack was written.`);
    yield* write(built.pack, out);
  },
};

async function* write(pack: Pack, out: string): AsyncIterable<object> {
  const parsed = parsePack(pack);
  if (!parsed.ok) throw new UsageError(`${parsed.error.name} at ${parsed.error.path}: ${parsed.error.message}`);
  const bytes = await writePackFile(parsed.value);
  writeBytes(out, bytes);
  const { id, version, sources, statements } = parsed.value;
  yield { file: out, id, version, sources: sources.length, statements: statements.length, bytes: bytes.length };
}

async function packAt(path: string): Promise<Pack> {
  const read = await readPackFile(new Blob([readBytes(path)]));
  if (read.ok) return read.value.pack;
  throw new UsageError(`${path}: ${read.error.name} at ${read.error.path}: ${read.error.message}`);
}

/** One row for each article, and for each file or line that is none. */
function build(folder: string, topic: Pack, flags: Flags): { pack: Pack; rows: object[] } {
  const head = headFrom(folder, flags);
  const entities = indexEntities(topic.entities);
  const known = createKnown([]);
  const sources: Source[] = [];
  const statements: Statement[] = [];
  const rows: object[] = [];
  const take = (article: Article) => {
    const twin = known.idOf(article);
    if (twin !== null) return void rows.push({ id: article.id, ok: false, why: `the same as ${twin}` });
    const source = sourceOf(article, head.id);
    const found = statementsOf(source, article, analyse(article, entities), topic);
    known.add(source);
    sources.push(source);
    statements.push(...found);
    rows.push({ id: article.id, ok: true, statements: found.length });
  };
  for (const file of filesAt(folder)) {
    const { articles, unread } = articlesIn(file);
    articles.forEach(take);
    for (const { place, why } of unread) rows.push({ file, line: place, ok: false, why });
  }
  const own = { lexicon: { groups: [] }, entities: [], propositions: [], sources, statements };
  return { pack: { ...head, topic: topic.id, ...own }, rows };
}

function headFrom(folder: string, { values }: Flags) {
  const flag = (name: string, otherwise: string) => values.get(name)?.[0] ?? otherwise;
  const id = flag('id', basename(folder).toLowerCase());
  return {
    id,
    version: flag('version', '1.0.0'),
    title: flag('title', id),
    language: flag('language', 'en'),
    licence: flag('licence', 'private'),
    ...(values.has('author') && { author: flag('author', '') }),
    madeOn: new Date().toISOString().slice(0, 10),
  };
}

function articlesIn(file: string): FoundArticles {
  if (file.endsWith('.jsonl')) return articlesOfJsonl(idOf(file), readFileSync(file, 'utf8'));
  if (file.endsWith('.txt')) return articleOfText(idOf(file), readFileSync(file, 'utf8'));
  if (!/\.html?(\.gz)?$/.test(file)) return { articles: [], unread: [{ place: null, why: 'unreadable' }] };
  const article = articleOfHtml(file);
  if (article.text === '') return { articles: [], unread: [{ place: null, why: 'no-article' }] };
  // Read from a file: its own address there is nobody else's.
  return { articles: [{ ...article, url: article.url?.startsWith('http') ? article.url : null }], unread: [] };
}
