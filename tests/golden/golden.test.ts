import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pack } from '../../assets/topics/pak-afghan-security/index';
import { analyse } from '../../core/analyse';
import type { Article } from '../../core/article';
import type { Claim } from '../../core/claim';
import { indexEntities } from '../../core/entities/entities';

/**
 * Short articles of our own, each with what Hashia reads in it. Whoever changes a rule on purpose writes the new
 * readings with `npx vitest run tests/golden -u` and looks at every line that differs before it is committed.
 */
const folder = import.meta.dirname;
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const entities = indexEntities(pack.entities);

it.each(cases.map(({ name }) => name))('%s', async (name) => {
  const article = articleIn(readFileSync(join(folder, name, 'article.txt'), 'utf8'));
  const readings = `${JSON.stringify(analyse(article, entities).map(readingOf), null, 2)}\n`;
  await expect(readings).toMatchFileSnapshot(join(folder, name, 'expected.json'));
});

/** The title, the date and an empty line stand before the text. */
function articleIn(file: string): Article {
  const [title = '', date = '', , ...paragraphs] = file.trimEnd().split('\n');
  const text = paragraphs.join('\n');
  return { id: title, title, text, outlet: null, date, dateBasis: 'stated', url: null, byline: null, language: null };
}

function readingOf({ text, kind, attribution, figures, dates, highlight }: Claim): object {
  const speaker = attribution?.speaker;
  return {
    claim: text,
    speaker: speaker ? [speaker.name, speaker.role, speaker.party].filter((part) => part !== null).join(' · ') : null,
    form: attribution?.form ?? null,
    kind,
    figures: figures.map(({ bound, value, unit }) => `${bound} ${value}${unit === null ? '' : ` ${unit}`}`).join('; '),
    dates: dates.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join('; '),
    marked: highlight,
  };
}
