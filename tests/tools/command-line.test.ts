import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { pack } from '../../assets/topics/pak-afghan-security/index';
import { analyzeVerb } from '../../tools/analyze';
import { checkPackVerb } from '../../tools/check-pack';
import { parseFlags, UsageError, type Verb } from '../../tools/command-line';
import { detectVerb } from '../../tools/detect';
import { packVerb } from '../../tools/pack';

const folder = mkdtempSync(join(tmpdir(), 'hashia-command-'));
const at = (name: string) => join(folder, name);
writeFileSync(at('notes.md'), 'Nothing that is an article.');
mkdirSync(at('older.txt'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(verb: Verb, ...words: string[]): Promise<object[]> {
  const rows: object[] = [];
  for await (const row of verb.run(parseFlags(verb, words), pack)) rows.push(row);
  return rows;
}

it.each([
  ['a pack without -o', packVerb, ['build', folder], 'The flag -o is missing.'],
  ['a folder without articles', packVerb, ['build', folder, '-o', at('x.gz')], 'no pack was written'],
  ['a pack that is not there', packVerb, ['build', at('none.json'), '-o', at('x.gz')], 'There is no file'],
  ['a folder as a pack', checkPackVerb, [folder], 'is a folder'],
  ['a file of another kind', analyzeVerb, [at('notes.md')], 'There is no .txt, .html or .jsonl file'],
  ['nothing to read', detectVerb, [], 'Say what to read'],
  ['an unknown flag', analyzeVerb, ['--loud'], 'Unknown flag "--loud".'],
] satisfies [string, Verb, string[], string][])('says what is wrong with %s', async (_, verb, words, message) => {
  const failing = run(verb, ...words);
  await expect(failing).rejects.toThrow(UsageError);
  await expect(failing).rejects.toThrow(message);
});

it('reads a text whose first line is its headline', async () => {
  const lines = [
    'Kabul rejects claim of TTP camps',
    '',
    'The Afghan Taliban said on Monday that no TTP fighter attacks Pakistan from Afghan soil.',
    'Islamabad says that the TTP plans its attacks in Afghanistan, and asks Kabul to close the camps near the border.',
  ];
  writeFileSync(at('raid.txt'), lines.join('\n'));
  expect(await run(detectVerb, at('raid.txt'))).toMatchObject([{ id: 'raid', onTopic: true }]);
});

it('fails the run when a pack is bad', async () => {
  const before = process.exitCode;
  expect(await run(checkPackVerb, at('notes.md'))).toMatchObject([{ ok: false, name: 'not-json' }]);
  expect(process.exitCode).toBe(1);
  process.exitCode = before;
});
