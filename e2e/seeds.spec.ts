import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from './hashia';
import { marksOn, readingOf, sourcesIn } from './look';

/** Articles kept outside the project; without them these tests are left out. */
const folder = join(import.meta.dirname, '..', '..', 'shared', 'seeds');
const seeds = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

if (seeds.length === 0) console.log(`Seed articles left out: there are none at ${folder}.`);

for (const name of seeds) {
  test(`seed ${name.slice(0, 3)} is read whole, with statements of other sources`, async ({ hashia, server }) => {
    const path = `/seed-${name.slice(0, 3)}.html`;
    server.addPage(path, pageOf(readFileSync(join(folder, name), 'utf8')));
    await hashia.open(`http://www.dawn.com${path}`);
    await marksOn(hashia);
    const reading = await readingOf(hashia);
    const key = reading.claims.filter(({ claim }) => claim.highlight);
    expect(key.length).toBeGreaterThanOrEqual(5);
    expect(key.length).toBeLessThanOrEqual(12);
    expect(reading.topic.tier).toBe('core');
    const others = sourcesIn(reading).filter((id) => id !== basename(name, '.txt'));
    expect(others.length).toBeGreaterThanOrEqual(2);
  });
}

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
