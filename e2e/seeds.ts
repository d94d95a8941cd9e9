import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An article kept outside the project, as a page. */
export interface Seed {
  readonly name: string;
  /** Id of the source in the starter pack that it is. */
  readonly id: string;
  readonly html: string;
}

const folder = join(import.meta.dirname, '..', '..', 'shared', 'seeds');

/** Empty where there are none beside the project; their tests are then left out. */
export const seeds: readonly Seed[] = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({
    name: `seed-${file.slice(0, 3)}`,
    id: file.replace(/\.txt$/, ''),
    html: pageOf(readFileSync(join(folder, file), 'utf8')),
  }));

if (seeds.length === 0) console.log(`Seed articles left out: there are none at ${folder}.`);

/** The first line is the title; each line is a paragraph. */
function pageOf(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(escapeHtml);
  const [title = '', ...rest] = lines;
  const body = (rest.length > 3 ? rest : lines).map((line) => `<p>${line}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><article><h1>${title}</h1>\n${body}\n</article></main></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
