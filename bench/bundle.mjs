// Bundles our TypeScript and the peers, for Node and for pages.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Imports one of the project's modules: Node 20 runs no TypeScript. */
export async function importTypeScript(path) {
  const folder = join(root, '.cache');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `bench-${path.replaceAll('/', '-')}-${process.pid}.mjs`);
  await build({ entryPoints: [join(root, path)], outfile, bundle: true, platform: 'node', format: 'esm' });
  return import(pathToFileURL(outfile).href);
}

let built = false;

/** The folder of the production build for Chromium, made anew once a run. */
export function buildExtension() {
  if (!built) execFileSync('npx', ['wxt', 'build'], { cwd: root, stdio: 'ignore' });
  built = true;
  return join(root, '.output/chrome-mv3');
}

/** "words.json?raw" is the file's text, as in the shipped build. */
const asText = {
  name: 'as-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\?raw$/ }, ({ path, importer }) => ({
      path: join(dirname(importer), path.replace(/\?raw$/, '')),
      namespace: 'as-text',
    }));
    onLoad({ filter: /./, namespace: 'as-text' }, ({ path }) => ({ contents: readFileSync(path, 'utf8'), loader: 'text' }));
  },
};

/** One script for a page, as text. Production shape: minified, everything inside one function. */
export async function pageScript(entry) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'bench', entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    plugins: [asText],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
