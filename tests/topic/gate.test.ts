import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../assets/topics/pak-afghan-security/lexicon';
import signs from '../../assets/topics/pak-afghan-security/lexicon-signs.json';
import { detect } from '../../core/topic/detect';
import { gate } from '../../core/topic/gate';
import { compileLexicon } from '../../core/topic/lexicon';
import { bearsSigns } from '../../core/topic/signs';

const labels = new URL('../../../shared/eval/data/topic.jsonl', import.meta.url);
const headLength = 8000;

interface Row {
  readonly title: string | null;
  readonly text: string;
}

describe('the gate', () => {
  it('lets nothing through without a side, a group or a crossing', () => {
    expect(gate('Council votes on the new bus lanes', lexicon)).toBe(false);
    expect(gate('Kabul opens a library', lexicon)).toBe(false);
  });

  it('lets through a raid that names no Afghan word', () => {
    expect(gate('Four militants killed in Tirah', lexicon)).toBe(true);
  });

  it('misses nothing that is found to be on the topic', (context) => {
    if (!existsSync(labels)) {
      console.log('No labelled articles at hand: the gate is not compared with the topic on them.');
      context.skip();
    }
    const compiled = compileLexicon(lexicon);
    const rows = readFileSync(labels, 'utf8').split('\n').filter(Boolean);
    const missed = rows
      .map((line) => JSON.parse(line) as Row)
      .map(({ title, text }) => ({ title: title ?? '', text }))
      .filter((article) => detect(article, lexicon, compiled).tier === 'core')
      .map(({ title, text }) => ({ title, head: `${title}\n${text.slice(0, headLength)}` }))
      .filter(({ head }) => !bearsSigns(head, signs) || !gate(head, lexicon));
    expect(missed.map(({ title }) => title)).toEqual([]);
  }, 30_000);
});
