import * as v from 'valibot';
import { claimKinds } from './claim';
import { acts } from './frame/proposition-frame';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const phrase = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const prose = v.pipe(v.string(), v.minLength(1), v.maxLength(5_000));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD'));
/** A reader can click it, so nothing but the web: no `javascript:`, no `file:`. */
const webAddress = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\/\S+$/i, 'must start with http(s)://'));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const party = v.pipe(v.string(), v.regex(/^[a-z][a-z\d-]{0,59}$/, 'must be a short id in lower case'));
const labels = v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z\d]+)*$/, 'must be a language')), phrase);
const packParty = v.object({
  id: party,
  labels: v.exactOptional(labels),
  side: v.exactOptional(v.boolean()),
});

const role = v.object({
  title: phrase,
  from: v.nullable(isoDate),
  to: v.nullable(isoDate),
  party: v.exactOptional(party),
});
const entity = v.object({
  id,
  kind: v.picklist(['person', 'organisation', 'place', 'document']),
  name: phrase,
  aliases: v.array(phrase),
  party: v.nullable(party),
  roles: v.exactOptional(v.array(role)),
});

/** As core/topic reads it; what it may come to know besides is kept. */
const lexicon = v.looseObject({
  fitted: v.exactOptional(v.boolean()),
  groups: v.array(v.looseObject({ id, weight: v.pipe(v.number(), v.finite()), terms: v.array(phrase) })),
});

const phrasesByName = v.record(v.string(), v.array(phrase));
const people = v.looseObject({
  soil: v.exactOptional(phrasesByName),
  groups: v.exactOptional(v.array(phrase)),
  otherGroups: v.exactOptional(v.array(phrase)),
  they: v.exactOptional(v.array(phrase)),
  others: v.exactOptional(v.array(phrase)),
  since: v.exactOptional(
    v.record(v.string(), v.record(v.string(), v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/)))),
  ),
});
/** As core/frame reads it; what it may come to know besides is kept. */
const frame = v.looseObject({
  patterns: v.array(phrase),
  denials: v.exactOptional(v.array(phrase)),
  figures: v.exactOptional(v.array(phrase)),
  act: v.exactOptional(v.picklist(acts)),
  needsFigure: v.exactOptional(v.boolean()),
  timeBound: v.exactOptional(v.boolean()),
  passing: v.exactOptional(v.boolean()),
  names: v.exactOptional(v.array(phrase)),
  narrows: v.exactOptional(v.array(id)),
  instead: v.exactOptional(v.array(id)),
  slots: v.exactOptional(v.record(v.string(), phrase)),
  links: v.exactOptional(phrasesByName),
  near: v.exactOptional(v.record(v.string(), v.pipe(v.number(), v.finite()))),
  concepts: v.exactOptional(phrasesByName),
  people: v.exactOptional(people),
});
const proposition = v.object({ id, label: phrase, labels: v.exactOptional(labels), frame });

const source = v.object({
  id,
  pack: id,
  title: phrase,
  outlet: v.nullable(phrase),
  date: v.nullable(isoDate),
  dateBasis: v.picklist(['stated', 'inferred', 'unknown']),
  url: v.nullable(webAddress),
  byline: v.nullable(phrase),
  language: v.nullable(phrase),
  relayedFrom: v.nullable(phrase),
  origin: v.nullable(id),
  fingerprint: v.array(v.pipe(v.string(), v.regex(/^[\da-f]{1,16}$/, 'must be hex'))),
});

const span = { start: offset, end: offset };
const figure = v.object({
  ...span,
  value: v.pipe(v.number(), v.finite()),
  unit: v.nullable(phrase),
  bound: v.picklist(['exactly', 'at-least', 'at-most', 'about']),
});
const dateMention = v.object({ ...span, from: isoDate, to: isoDate, basis: v.picklist(['stated', 'inferred']) });
const speaker = v.object({
  name: phrase,
  entity: v.nullable(id),
  role: v.nullable(phrase),
  party: v.nullable(party),
});
const reading = v.object({
  proposition: id,
  stance: v.picklist(['asserts', 'denies', 'neither']),
  slots: v.record(v.string(), phrase),
  evidence: v.array(phrase),
  lent: v.exactOptional(v.literal(true)),
});

const statement = v.object({
  id,
  source: id,
  text: prose,
  start: v.nullable(offset),
  end: v.nullable(offset),
  wording: v.picklist(['verbatim', 'paraphrase']),
  kind: v.picklist(claimKinds),
  speaker: v.nullable(speaker),
  form: v.nullable(v.picklist(['direct', 'indirect', 'mixed'])),
  figures: v.array(figure),
  dates: v.array(dateMention),
  readings: v.array(reading),
  origin: v.nullable(id),
  salience: share,
});

/** What a pack must look like; `pack-rules.ts` says what must hold between its parts. */
export const packShape = v.object({
  id,
  version: v.string(),
  title: phrase,
  language: phrase,
  licence: phrase,
  author: v.exactOptional(phrase),
  madeOn: v.exactOptional(isoDate),
  topic: v.exactOptional(id),
  parties: v.exactOptional(v.array(packParty)),
  lexicon,
  entities: v.array(entity),
  propositions: v.array(proposition),
  sources: v.array(source),
  statements: v.array(statement),
});
