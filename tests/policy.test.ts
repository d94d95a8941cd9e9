import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const product = ['core', 'components', 'page', 'store', 'messaging', 'entrypoints'];
const everything = [...product, 'tools', 'tests', 'e2e'];

interface Policy {
  readonly name: string;
  readonly folders: readonly string[];
  readonly pattern: RegExp;
  /** What to do instead. */
  readonly instead: string;
  /** Files that may, each for a reason of its own. */
  readonly except?: readonly string[];
}

const policies: readonly Policy[] = [
  {
    name: 'no HTML from strings',
    folders: product,
    pattern:
      /\.(?:inner|outer)HTML\s*=|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write\b|createContextualFragment/,
    instead: 'render text, or go through components/sanitize.ts',
    except: ['components/sanitize.ts'],
  },
  {
    name: 'no network',
    folders: product,
    pattern:
      /\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource\b|WebTransport|RTCPeerConnection|importScripts/,
    instead: 'nothing leaves the device: data is bundled by an import',
  },
  {
    name: 'no code from strings',
    folders: product,
    pattern: /\beval\(|new Function\(/,
    instead: 'write the code down',
  },
  {
    name: 'no any',
    folders: everything,
    pattern: /(?::\s*any\b|<any>|\bas any\b|\bas unknown as\b)/,
    instead: 'parse at the door with `parseX(unknown): X`',
    except: ['tests/policy.test.ts'],
  },
  {
    name: 'no clock and no dice in core',
    folders: ['core'],
    pattern: /\bDate\.now\(|new Date\(\)|Math\.random\(|randomUUID|performance\.now/,
    instead: 'take the time or the id as an argument',
  },
  {
    name: 'no junk drawers',
    folders: everything,
    pattern: /from '[^']*\/(?:utils|helpers|types|constants|common)'/,
    instead: 'give the thing a file of its own in the folder of its subject',
    except: ['tests/policy.test.ts'],
  },
];

/** Lines that break a policy, comments left out. */
function breachesOf({ pattern }: Policy, code: string): string[] {
  return code
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line))
    .filter((line) => pattern.test(line))
    .map((line) => line.trim());
}

function sources(folders: readonly string[]): { file: string; code: string }[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: relative(root, path).replaceAll('\\', '/'), code: readFileSync(path, 'utf8') }));
}

describe('policies', () => {
  it.each(policies)('$name', (policy) => {
    const found = sources(policy.folders)
      .filter(({ file }) => !policy.except?.includes(file))
      .flatMap(({ file, code }) => breachesOf(policy, code).map((line) => `${file}: ${line} (${policy.instead})`));
    expect(found).toEqual([]);
  });

  it('keeps one concept to a file: at most 250 lines', () => {
    const long = sources(everything).map(({ file, code }) => ({ file, lines: code.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  it.each<[string, string]>([
    ['no HTML from strings', 'host.innerHTML = text;'],
    ['no HTML from strings', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
    ['no network', "await fetch('https://example.org');"],
    ['no network', 'navigator.sendBeacon(url);'],
    ['no code from strings', "eval('1')"],
    ['no any', 'const x: any = 1;'],
    ['no clock and no dice in core', 'const now = Date.now();'],
    ['no junk drawers', "import { x } from '../utils';"],
  ])('%s would catch %s', (name, code) => {
    const policy = policies.find((one) => one.name === name);
    expect(policy && breachesOf(policy, code)).toHaveLength(1);
  });
});
