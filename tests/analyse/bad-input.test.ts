import { describe, expect, it } from 'vitest';
import { pack } from '../../assets/topics/pak-afghan-security/index';
import { analyse } from '../../core/analyse';
import type { Article } from '../../core/article';
import { indexEntities } from '../../core/entities/entities';
import { workOf } from '../work-of';

const entities = indexEntities(pack.entities);

const articleOf = (text: string): Article => ({
  id: 'odd',
  title: 'Guards turn lorries back at Torkham',
  outlet: null,
  date: '2025-03-03',
  dateBasis: 'stated',
  url: null,
  byline: null,
  text,
  language: 'en',
});

const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** A line that goes on and on: no stop, but numbers that never come twice. */
const withoutStops = (length: number) => {
  let line = '';
  for (let n = 1; line.length < length; n++)
    line += `and the Afghan Taliban said on Monday that ${n} guards had been killed in a raid near Torkham `;
  return line.slice(0, length);
};

const long = 200_000;
const quotes = 10_000;
const shapes: readonly (readonly [name: string, length: number, text: (length: number) => string])[] = [
  ['one line without stops', long, withoutStops],
  ['one word', long, (length) => repeated('a', length)],
  ['ten thousand marks of quotation', quotes, (length) => repeated('"', length)],
  ['ten thousand quotations', 27 * quotes, (length) => repeated('“We will answer,” he said. ', length)],
  [
    'ten thousand quotations that nobody closes',
    26 * quotes,
    (length) => repeated('“We will answer, he said. ', length),
  ],
  ['control characters', long, (length) => repeated('\u0000\u0007 Kabul\u202e said\u200f ', length)],
  ['mixed scripts', long, (length) => repeated('Kabul said کابل 14 شهيد Кабул. ', length)],
  ['halves of characters', long, (length) => repeated('\ud83d Kabul denied it \udc00. ', length)],
];

describe.each(shapes)('%s', (_name, length, textOf) => {
  it('is read beside a claim, which is found where it stands', () => {
    const told = 'Gunmen from Pakistan killed 14 guards of the Afghan Taliban in a raid near Torkham on Monday.';
    const text = `${told}\n\n${textOf(length)}`;
    const claims = analyse(articleOf(text), entities);
    expect(claims.map((claim) => claim.text)).toContain(told);
    for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  });

  it('takes time in proportion to the length', () => {
    const time = (text: string) => workOf(() => analyse(articleOf(text), entities));
    const [quarter, whole] = [textOf(length / 4), textOf(length)];
    time(quarter);
    // The quicker of two runs, since others run beside; a quadratic pass would take sixteen times as long.
    const least = Math.max(10, Math.min(time(quarter), time(quarter)));
    expect(Math.min(time(whole), time(whole)) / least).toBeLessThan(10);
  });
});

it.each(['', '“', '…', '“““ — ”””', '$', '…\n\n$ …'])(
  'reads a text without words as one without claims: %j',
  (text) => {
    expect(analyse(articleOf(text), entities)).toEqual([]);
  },
);
