import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pack } from '../../assets/topics/pak-afghan-security/index';
import { doubtfulNames } from '../../core/frame/doubtful-names';
import { frameOf } from '../../core/frame/proposition-frame';
import { knownAs } from '../../core/known-as';
import { parsePackText } from '../../core/pack-text';

const articles = new URL('../../../shared/seeds/', import.meta.url);
const textOf = (source: string) => new URL(`${source}.txt`, articles);
const sameInARow = 6;

function foldedWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function runsOf(text: string): string[] {
  const words = foldedWords(text);
  return words
    .slice(0, Math.max(0, words.length - sameInARow + 1))
    .map((_, i) => words.slice(i, i + sameInARow).join(' '));
}

describe('the shipped pack', () => {
  it('passes the check at the door', () => {
    const read = parsePackText(JSON.stringify(pack));
    expect(read.ok && read.value.pack).toEqual(pack);
  });

  it('has no term twice in a concept', () => {
    const messages = doubtfulNames(pack.propositions).map(({ message }) => message);
    expect(messages.filter((message) => message.includes('twice'))).toEqual([]);
  });

  it('links two questions in one way only', () => {
    const told = pack.propositions.flatMap((proposition) =>
      Object.entries(frameOf(proposition).links ?? {}).flatMap(([link, ids]) =>
        ids.map((id) => ({ pair: [proposition.id, id].sort().join(' '), link })),
      ),
    );
    const ways = new Map(told.map(({ pair, link }) => [pair, link]));
    expect(told.filter(({ pair, link }) => ways.get(pair) !== link)).toEqual([]);
  });

  it('knows the people, organisations and places of the topic', () => {
    expect(pack.entities.length).toBeGreaterThanOrEqual(150);
    for (const name of [
      'Khawaja Asif',
      'Tehreek-e-Taliban Pakistan',
      'Zabihullah Mujahid',
      'Torkham',
      'Doha Agreement',
    ]) {
      expect(pack.entities.map((entity) => entity.name)).toContain(name);
    }
  });

  it('asks its questions in every language of the interface', () => {
    for (const { id, label, labels } of pack.propositions) {
      expect(Object.keys(labels ?? {}).sort(), id).toEqual(['fa', 'ps', 'ur']);
      expect(Object.values({ label, ...labels }).filter((text) => !/[?؟]$/.test(text))).toEqual([]);
    }
  });

  it('gives every role a span of time that runs forwards', () => {
    for (const { id, roles = [] } of pack.entities) {
      for (const { from, to } of roles) expect(from === null || to === null || from <= to, id).toBe(true);
    }
  });

  it('has five sources and their key statements', () => {
    expect(pack.sources).toHaveLength(5);
    expect(pack.statements.length).toBeGreaterThanOrEqual(75);
  });

  it('says that every statement is told in other words than the article’s', () => {
    expect(pack.statements.every(({ wording }) => wording === 'paraphrase')).toBe(true);
  });

  it.each(pack.statements.map((statement) => [statement.id, statement] as const))(
    '%s stands in its place',
    (_id, s) => {
      for (const { start, end, value } of s.figures) {
        const digits = s.text.slice(start, end).replace(/\D/g, '');
        expect(digits === '' || digits === String(value)).toBe(true);
      }
      for (const date of s.dates) {
        const words = s.text.slice(date.start, date.end);
        expect(words).toMatch(/\d{4}|January|February|March|April|June|November/);
        expect(date.from <= date.to).toBe(true);
        if (/\d{4}/.test(words)) expect(words).toContain(date.from.slice(0, 4));
      }
      for (const { evidence } of s.readings) for (const words of evidence) expect(s.text).toContain(words);
    },
  );
});

const present = existsSync(articles);
if (!present)
  console.log('skipped: the five articles are not beside this checkout, so their wording cannot be compared');

describe.skipIf(!present)('beside the articles themselves', () => {
  it.each(pack.sources.map(({ id }) => id))('%s is told without a run of six of its words', (source) => {
    const copied = new Set(runsOf(readFileSync(textOf(source), 'utf8')));
    const told = pack.statements.filter((statement) => statement.source === source);
    expect(told.flatMap(({ text }) => runsOf(text)).filter((run) => copied.has(run))).toEqual([]);
  });

  it.each(pack.sources.map(({ id }) => id))('%s is recognised by its wording', (source) => {
    const text = readFileSync(textOf(source), 'utf8');
    const bare = { id: 'page', title: '', outlet: null, date: null, url: null, byline: null, language: null };
    expect(knownAs({ ...bare, dateBasis: 'unknown', text }, pack.sources)).toBe(source);
  });

  it.each(pack.statements.map(({ id, source, end }) => [id, source, end] as const))(
    '%s ends inside it',
    (_id, source, end) => {
      expect(end ?? 0).toBeLessThanOrEqual(readFileSync(textOf(source), 'utf8').length);
    },
  );
});
