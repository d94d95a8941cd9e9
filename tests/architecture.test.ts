import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const folders = ['core', 'components', 'page', 'store', 'messaging', 'entrypoints', 'tools', 'e2e'] as const;
type Folder = (typeof folders)[number] | 'assets';

interface Import {
  /** File that imports, from the root, with forward slashes. */
  readonly from: string;
  /** The module as written ("../core/claim", "preact/hooks"). */
  readonly to: string;
  readonly typesOnly: boolean;
}

/** What each folder may import, itself left out. The arrows of the tree: entrypoints → middle → core. */
const arrows: Readonly<Record<Folder, readonly Folder[]>> = {
  assets: ['core'],
  core: [],
  components: ['core', 'assets'],
  page: ['core', 'assets'],
  store: ['core', 'assets'],
  messaging: ['core'],
  entrypoints: ['components', 'page', 'store', 'messaging', 'core', 'assets'],
  tools: ['core', 'page', 'store', 'assets', 'e2e', 'messaging'],
  e2e: ['tools', 'core', 'messaging', 'assets'],
};

/** The one exception: types of the protocol, for what the reader sees. */
const protocolReaders: readonly string[] = ['components', 'page', 'store'];

/** Packages that core may use: they need neither a page nor a browser. */
const corePackages = ['valibot', 'chrono-node'];

/** Why this import is against the tree; null when it is fine. */
function violationOf({ from, to, typesOnly }: Import): string | null {
  const folder = folderOf(from);
  if (folder === null) return null;
  if (!to.startsWith('.')) return folder === 'core' ? packageViolation(to) : null;
  const target = posix.join(posix.dirname(from), to);
  const reached = folderOf(target);
  if (reached === folder) return null;
  if (reached === null) return folder === 'core' ? `core reaches outside: ${target}` : null;
  if (arrows[folder].includes(reached)) return null;
  if (target === 'messaging/protocol' && typesOnly && protocolReaders.includes(folder)) return null;
  return `${folder} imports ${reached}: ${target}`;
}

function packageViolation(name: string): string | null {
  return corePackages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`))
    ? null
    : `core imports ${name}`;
}

function folderOf(path: string): Folder | null {
  const first = path.split('/')[0];
  return [...folders, 'assets' as const].find((folder) => folder === first) ?? null;
}

/** Static imports, re-exports and dynamic imports of one file. */
function importsIn(from: string, code: string): Import[] {
  const plain = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statics = [...plain.matchAll(/^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm)];
  const dynamics = [...plain.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)];
  return [
    ...statics.map(([, type, names, to = '']) => ({ from, to, typesOnly: type !== undefined || onlyTypes(names) })),
    ...dynamics.map(([, to = '']) => ({ from, to, typesOnly: false })),
  ];
}

/** `{ type A, type B }` imports types only. */
function onlyTypes(names: string | undefined): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names?.trim() ?? '')?.[1];
  const parts =
    inner
      ?.split(',')
      .map((part) => part.trim())
      .filter(Boolean) ?? [];
  return parts.length > 0 && parts.every((part) => part.startsWith('type '));
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

describe('the arrows of the tree', () => {
  it.each([...folders, 'assets'])('%s imports only what it may', (folder) => {
    const imports = sourceFiles(folder).flatMap((file) => importsIn(file, readFileSync(join(root, file), 'utf8')));
    expect(imports.flatMap((one) => violationOf(one) ?? [])).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['core above itself', 'core/relate/relate.ts', "import { openDatabase } from '../../store/database';"],
    ['core and a browser package', 'core/topic/detect.ts', "import { browser } from 'wxt/browser';"],
    ['core and a data file', 'core/topic/detect.ts', "import lexicon from '../../package.json';"],
    ['page and store', 'page/anchor.ts', "import { put } from '../store/notes';"],
    ['components and the client', 'components/card.tsx', "import { background } from '../messaging/client';"],
    ['values from the protocol', 'components/card.tsx', "import { methods } from '../messaging/protocol';"],
    ['messaging and page', 'messaging/call.ts', "export { anchor } from '../page/anchor';"],
    ['components and an entrypoint', 'components/card.tsx', "const x = import('../entrypoints/card/main');"],
    ['a value beside a type', 'page/rail.ts', "import { type Reader, call } from '../messaging/protocol';"],
  ])('refuses %s', (_, file, code) => {
    expect(importsIn(file, code).flatMap((one) => violationOf(one) ?? [])).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    ['a middle folder and core', 'page/anchor.ts', "import { overlaps } from '../core/article';"],
    ['types of the protocol', 'components/card.tsx', "import type { TabState } from '../messaging/protocol';"],
    [
      'named types of the protocol',
      'page/rail.ts',
      "import { type Reader, type Settings } from '../messaging/protocol';",
    ],
    ['an entrypoint and everything', 'entrypoints/background/index.ts', "import { open } from '../../store/database';"],
    ['core and its validator', 'core/pack-schema.ts', "import { object } from 'valibot';"],
    ['a comment', 'core/claim.ts', "// import { x } from '../store/x';"],
  ])('accepts %s', (_, file, code) => {
    expect(importsIn(file, code).flatMap((one) => violationOf(one) ?? [])).toEqual([]);
  });
});
