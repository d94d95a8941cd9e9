import { expect, it } from 'vitest';
import { summariseOrigins } from '../../core/origins/origin-summary';
import type { Related } from '../../core/relation';
import type { Source } from '../../core/statement';
import { fakeStatement } from '../components/fake-reading';

const source = (id: string): Source => ({
  id,
  pack: 'reader',
  title: id,
  outlet: null,
  date: null,
  dateBasis: 'unknown',
  url: null,
  byline: null,
  language: null,
  relayedFrom: null,
  origin: null,
  fingerprint: [],
});

const statement = (id: string) =>
  fakeStatement({ id: `${id}#0`, source: id, text: 'The pass was shut on Sunday.', kind: 'event' });

const backed = (id: string, origin: string): Related => ({
  statement: statement(id),
  source: source(id),
  relation: { kind: 'backed' },
  strength: 'likely',
  evidence: [],
  origin,
});

it('never counts more origins than articles', () => {
  const related = [backed('a', 'interview'), backed('a', 'statement'), backed('a', 'report'), backed('b', 'interview')];
  expect(summariseOrigins(related, [])).toEqual({ articles: 3, origins: 2, shared: { count: 2, interview: null } });
});
