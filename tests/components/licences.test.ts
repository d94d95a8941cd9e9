import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licences } from '../../components/options/licences';

const root = join(import.meta.dirname, '../..');
const packageOf = (folder: string) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

test('every library in the extension is named with its licence', () => {
  const { dependencies } = packageOf('.');
  const told = Object.keys(dependencies).map((name) => {
    const licence = String(packageOf(`node_modules/${name}`).license);
    return [name, licence.replace(/^\((.*)\)$/, '$1').replace(' OR ', ' or ')];
  });
  expect(Object.fromEntries(told)).toEqual(licences);
});
