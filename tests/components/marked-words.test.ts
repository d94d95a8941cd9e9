import { expect, it } from 'vitest';
import { markWords } from '../../components/marked-words';
import type { DateMention } from '../../core/claim';
import type { Relation } from '../../core/relation';
import { fakeRelated, fakeSource, fakeStatement } from './fake-reading';

const text = 'In November 2022 the group ended the truce that it had concluded in June 2022.';
const november = { start: 3, end: 16, from: '2022-11', to: '2022-11', basis: 'stated' } as const;
const lateNovember = { ...november, from: '2022-11-21', to: '2022-11-30' };
const june = { start: 68, end: 77, from: '2022-06', to: '2022-06', basis: 'stated' } as const;

function marked(dates: readonly DateMention[], there: string): string[] {
  const relation: Relation = { kind: 'differs', aspect: 'date', here: '2021-11', there };
  const statement = fakeStatement({ id: 'a#1', source: 'a', text, dates });
  const segments = markWords(fakeRelated(fakeSource({ id: 'a' }), statement, relation));
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  return segments.filter((segment) => segment.marked).map((segment) => segment.text);
}

it.each([
  ['the date that differs, not another in the sentence', [november, june], '2022-11', ['November 2022']],
  ['a part of the month that is named', [lateNovember, june], '2022-11', ['November 2022']],
  ['the year where that is what differs', [november], '2022', ['2022']],
  ['every date where none is the one named', [november, june], '2020', ['November 2022', 'June 2022']],
])('marks %s', (_, dates, there, words) => expect(marked(dates, there)).toEqual(words));
