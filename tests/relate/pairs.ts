import propositions from '../../assets/topics/pak-afghan-security/propositions.json';
import type { Article } from '../../core/article';
import type { Claim, Party } from '../../core/claim';
import { linkTable } from '../../core/relate/links';
import { indexCorpus, relateClaims } from '../../core/relate/relate';
import type { Source, Stance, Statement } from '../../core/statement';

export const article = (text: string, date = '2023-05-01'): Article => ({
  id: 'page',
  title: '',
  outlet: null,
  date,
  dateBasis: 'stated',
  url: null,
  byline: null,
  text,
  language: 'en',
});

const speakers: Readonly<Record<string, Party>> = { Asif: 'islamabad', Mujahid: 'kabul', Panel: 'un' };
export const voice = (name: string) => ({
  name,
  entity: name.toLowerCase(),
  role: null,
  party: speakers[name] ?? null,
});

export function claim(text: string, by: string, more: Partial<Claim> = {}): Claim {
  return {
    start: 0,
    end: text.length,
    text,
    kind: 'accusation',
    attribution: {
      speaker: { ...voice(by), span: null },
      cue: null,
      content: [{ start: 0, end: text.length }],
      form: 'indirect',
    },
    figures: [],
    dates: [],
    salience: 0.9,
    reasons: [],
    highlight: true,
    ...more,
  };
}

export const source = (id: string): Source => ({
  id,
  pack: 'reader',
  title: '',
  outlet: id,
  date: '2023-04-20',
  dateBasis: 'stated',
  url: null,
  byline: null,
  language: 'en',
  relayedFrom: null,
  origin: null,
  fingerprint: [],
});

export const statement = (id: string, text: string, by: string, more: Partial<Statement> = {}): Statement => ({
  id,
  source: id,
  text,
  start: 0,
  end: text.length,
  wording: 'verbatim',
  kind: 'accusation',
  speaker: voice(by),
  form: 'indirect',
  figures: [],
  dates: [],
  readings: [],
  origin: null,
  salience: 0.9,
  ...more,
});

/** What a pair of two passages on one question begins with. */
export const onOneQuestion = {
  links: linkTable([]),
  link: 'same',
  sameOrigin: false,
  apartInTime: false,
  overlap: 0,
  wording: 0,
} as const;

export const read = (proposition: string, stance: Stance) => ({
  proposition,
  stance,
  slots: {},
  evidence: ['those', 'words'],
});

export function shownBeside(page: Claim, stored: readonly Statement[], date?: string) {
  const sources = stored.map((one) => source(one.source));
  const corpus = indexCorpus({ entities: [], propositions, sources, statements: stored });
  return relateClaims(article(page.text, date), [page], corpus).claims[0]?.related ?? [];
}

export const relationsOf = (page: Claim, stored: readonly Statement[], date?: string) =>
  shownBeside(page, stored, date).map(({ relation }) => relation.kind);

export function relatedTo(page: Claim, stored: Statement) {
  const parts = { entities: [], propositions, sources: [source(stored.source)], statements: [stored] };
  return relateClaims(article(page.text), [page], indexCorpus(parts)).claims[0]?.related[0];
}

export const findingOf = (page: Claim, stored: Statement) => relatedTo(page, stored)?.relation;

export const relationOf = (page: Claim, stored: Statement, date?: string) =>
  relationsOf(page, [stored], date)[0] ?? 'nothing';

export const month = (from: string) => [{ start: 0, end: 3, from, to: from, basis: 'stated' as const }];
