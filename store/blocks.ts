import type { Statement } from '../core/statement';
import type { HashiaSchema } from './database';
import { putAll } from './transact';

/** All statements of one source: they come, are read and go together. */
export interface Block {
  readonly source: string;
  readonly statements: readonly Statement[];
}

interface Reading {
  get(source: string): Promise<Block | undefined>;
  getAll(): Promise<Block[]>;
}

interface Writing extends Reading {
  put(block: Block): Promise<HashiaSchema['blocks']['key']>;
  delete(source: string): Promise<void>;
}

export async function statementsOf(blocks: Reading, source: string): Promise<readonly Statement[]> {
  return (await blocks.get(source))?.statements ?? [];
}

/** Ids begin with their source's; those from elsewhere are looked for. */
export async function blockWith(blocks: Reading, statement: string): Promise<Block | null> {
  const holds = (block: Block | undefined) => block?.statements.some(({ id }) => id === statement) ?? false;
  const near = await blocks.get(statement.slice(0, Math.max(0, statement.lastIndexOf('#'))));
  if (near && holds(near)) return near;
  return (await blocks.getAll()).find(holds) ?? null;
}

/** Puts statements into the blocks of their sources: in the place of those with the same id, else at the end. */
export async function mergeStatements(blocks: Writing, statements: readonly Statement[]): Promise<void> {
  for (const [source, put] of bySource(statements)) {
    const known = await statementsOf(blocks, source);
    const byId = new Map([...known, ...put].map((statement) => [statement.id, statement]));
    await blocks.put({ source, statements: [...byId.values()] });
  }
}

/** Gives the sources whole new blocks. */
export async function putBlocks(blocks: Writing, statements: readonly Statement[]): Promise<void> {
  const groups = [...bySource(statements)].map(([source, own]) => ({ source, statements: own }));
  await putAll<Block>(blocks, groups);
}

/** Takes one statement out and gives it. */
export async function takeStatement(blocks: Writing, id: string): Promise<Statement | null> {
  const block = await blockWith(blocks, id);
  const taken = block?.statements.find((statement) => statement.id === id);
  if (!block || !taken) return null;
  await blocks.put({ ...block, statements: block.statements.filter((statement) => statement !== taken) });
  return taken;
}

function bySource(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const known = groups.get(statement.source);
    if (known) known.push(statement);
    else groups.set(statement.source, [statement]);
  }
  return groups;
}
