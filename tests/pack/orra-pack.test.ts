import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pack as shipped } from '../../assets/topics/pak-afghan-security/index';
import { analyse } from '../../core/analyse';
import { indexEntities } from '../../core/entities/entities';
import { readPassage } from '../../core/frame/frame';
import { grammarOf } from '../../core/frame/grammar';
import type { Pack } from '../../core/pack';
import { parsePackText } from '../../core/pack-text';
import { indexCorpus, relateClaims } from '../../core/relate/relate';
import { finish } from '../../core/steps';
import { judgingTopics } from '../../core/topic/best-topic';
import { forGate, gate } from '../../core/topic/gate';
import { headOf } from '../../page/head';
import { readArticle } from '../../page/read-article';
import paraphrases from './orra-paraphrases.json';

const fileOf = (name: string) =>
  readFileSync(new URL(`../../assets/examples/orra-river/${name}`, import.meta.url), 'utf8');

/** Nothing may be hard-wired to the first topic: the example is read by the same code. */
const pack: Pack = (() => {
  const read = parsePackText(fileOf('pack.json'));
  if (!read.ok) throw new Error(`${read.error.name} at ${read.error.path}`);
  return read.value.pack;
})();

function articleOf(name: string) {
  const { document } = new JSDOM(fileOf(name), { url: `https://news.example/${name}` }).window;
  const read = readArticle(document, []);
  if (!read) throw new Error('no article');
  return { article: read.article, head: headOf(document) };
}

describe('the example pack', () => {
  it('is a whole topic', () => {
    expect(pack.entities.length).toBeGreaterThanOrEqual(15);
    expect(pack.propositions.length).toBeGreaterThanOrEqual(8);
    expect(pack.sources).toHaveLength(3);
    expect(pack.statements.length).toBeGreaterThanOrEqual(20);
    expect(pack.statements.every(({ wording }) => wording === 'paraphrase')).toBe(true);
  });

  it('reads its own statements as its author did', () => {
    const grammar = grammarOf(pack.propositions);
    for (const { text, readings, figures, dates, speaker, source } of pack.statements) {
      const date = pack.sources.find(({ id }) => id === source)?.date ?? null;
      const passage = { text, before: '', cue: '', speaker: speaker?.party ?? null, date, figures, dates };
      const brief = (all: typeof readings) => all.map(({ proposition, stance }) => `${proposition} ${stance}`);
      expect(brief(readPassage(passage, grammar)), text).toEqual(brief(readings));
    }
  });
});

const grammar = grammarOf(pack.propositions);

function stanceOn(proposition: string, text: string) {
  const figures = [...text.matchAll(/(\d+)(%| tonnes?)/g)].map((match) => ({
    ...{ start: match.index, end: match.index + match[0].length, bound: 'exactly' as const },
    ...{ value: Number(match[1]), unit: match[2] === '%' ? '%' : 'tonne' },
  }));
  const passage = { text, before: '', cue: '', speaker: null, date: '2031-07-01', figures, dates: [] };
  return readPassage(passage, grammar).find((reading) => reading.proposition === proposition)?.stance ?? 'silent';
}

describe.each(paraphrases)('$proposition', ({ proposition, asserts, denies, silent }) => {
  it.each(asserts)('is asserted: %s', (text) => expect(stanceOn(proposition, text)).toBe('asserts'));
  if (denies.length > 0) it.each(denies)('is denied: %s', (text) => expect(stanceOn(proposition, text)).toBe('denies'));
  it.each(silent)('is not spoken of: %s', (text) => expect(stanceOn(proposition, text)).toBe('silent'));
});

describe.each(['low-river.html', 'release.html'])('%s', (name) => {
  const { article, head } = articleOf(name);

  it('passes the gate of its own topic and not that of the first', () => {
    expect(gate(head, forGate(pack.lexicon))).toBe(true);
    expect(gate(head, shipped.lexicon)).toBe(false);
  });

  it('is on its own topic among several', () => {
    expect(finish(judgingTopics(article, [shipped, pack]))).toMatchObject({ tier: 'core', topic: { id: pack.id } });
    expect(finish(judgingTopics(article, [shipped])).tier).toBe('off');
  });

  it('finds agreement and difference in the pack’s sources', () => {
    const related = relateClaims(article, analyse(article, indexEntities(pack.entities)), indexCorpus(pack));
    const kinds = related.claims.flatMap((claim) => claim.related.map(({ relation }) => relation.kind));
    expect(kinds).toContain('differs');
    expect(kinds).toContain('backed');
    expect(kinds.length).toBeGreaterThanOrEqual(6);
  });
});

describe('the parties of the example pack', () => {
  const quoting = (name: string, role: string, party: string) => {
    const text = `The ${role}, ${name}, said on Monday that the filling of the dam has cut the river in Merova since June.`;
    const article = { ...articleOf('low-river.html').article, text };
    const claims = analyse(article, indexEntities(pack.entities));
    expect(claims[0]?.attribution?.speaker?.party).toBe(party);
    return relateClaims(article, claims, indexCorpus(pack)).missingSides.map((side) => side.party);
  };

  it('are sides of their own: whose voice an article lacks is told', () => {
    expect(quoting('Joren Pask', 'Merovan water minister', 'merova')).toContain('talvia');
    expect(quoting('Joren Pask', 'Merovan water minister', 'merova')).not.toContain('merova');
    expect(quoting('Ilda Verano', 'Talvian energy minister', 'talvia')).toContain('merova');
  });

  it('have a name in every language of the interface', () => {
    for (const { labels } of pack.parties ?? [])
      expect(Object.keys(labels ?? {}).sort()).toEqual(['en', 'fa', 'ps', 'ur']);
  });
});

it('asks its questions in every language of the interface', () => {
  for (const { id, labels } of pack.propositions)
    expect(Object.keys(labels ?? {}).sort(), id).toEqual(['fa', 'ps', 'ur']);
});

describe('other subjects', () => {
  it.each([
    [
      'a regatta on the same river',
      'Varn wins the Orra regatta',
      'Rowing crews from Talvia and Merova met on the Orra on Sunday for the yearly regatta.',
    ],
    [
      'another dam',
      'A dam for the northern valleys',
      'Engineers began to fill the reservoir in the north, far from any border, on Sunday.',
    ],
    [
      'the capital alone',
      'Trams return to Ostrel',
      'Ostrel has opened its third tram line, which leads to the university and the new market.',
    ],
  ])('%s is off', (_what, title, text) => {
    expect(finish(judgingTopics({ title, text }, [pack])).tier).not.toBe('core');
  });
});
