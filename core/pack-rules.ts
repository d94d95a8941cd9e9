import type { Span } from './article';
import { type Party, parties } from './claim';
import { tokensOf } from './entities/tokens';
import { isBroken } from './frame/broken-pattern';
import { frameOf } from './frame/proposition-frame';
import { type Labels, type Pack, topicOf } from './pack';
import type { PackProblem } from './pack-schema';
import type { Statement } from './statement';

/** One thing that must hold between the parts of a pack; null when it does. */
type Rule = (pack: Pack) => PackProblem | null;

const rules: readonly Rule[] = [
  idsAreUnique,
  textIsPlain,
  foreignTopicBringsSourcesOnly,
  aliasesAreUnique,
  partiesAreKnown,
  statementsHaveTheirSource,
  statementIdsAreTheirSources,
  readingsHaveTheirProposition,
  linksHaveTheirProposition,
  wordingsCanBeRead,
  speakersAreKnown,
  spansHold,
];

/** The first rule that a well-shaped pack breaks. */
export function brokenRule(pack: Pack): PackProblem | null {
  for (const rule of rules) {
    const found = rule(pack);
    if (found) return found;
  }
  return null;
}

function idsAreUnique(pack: Pack): PackProblem | null {
  for (const part of ['parties', 'entities', 'propositions', 'sources', 'statements'] as const) {
    const seen = new Set<string>();
    for (const [i, { id }] of (pack[part] ?? []).entries()) {
      if (seen.has(id)) return { name: 'duplicate-id', path: `${part}.${i}.id`, message: `"${id}" is there twice` };
      seen.add(id);
    }
  }
  return null;
}

/** "source#place": so that statements of two packs can only meet where their sources do. */
function statementIdsAreTheirSources({ statements }: Pack): PackProblem | null {
  const i = statements.findIndex(({ id, source }) => !id.startsWith(source) || id.lastIndexOf('#') !== source.length);
  const stray = statements[i];
  const message = `"${stray?.id}" is not "${stray?.source}#" and a place`;
  return stray ? { name: 'wrong-shape', path: `statements.${i}.id`, message } : null;
}

const markup = /<\/?[a-z][^<>]*>|<!--/i;

/** Everything in a pack is shown as text. What carries tags was made for something else. */
function textIsPlain(pack: Pack): PackProblem | null {
  const message = 'text only, no HTML';
  if (markup.test(pack.title)) return { name: 'markup', path: 'title', message };
  const fields: readonly (readonly [string, readonly string[]])[] = [
    ['statements.%.text', pack.statements.map(({ text }) => text)],
    ['sources.%.title', pack.sources.map(({ title }) => title)],
    ['sources.%.outlet', pack.sources.map(({ outlet }) => outlet ?? '')],
    ['entities.%.name', pack.entities.map(({ name }) => name)],
    ['propositions.%.label', pack.propositions.map(({ label }) => label)],
    ['propositions.%.labels', pack.propositions.map(inAllLanguages)],
    ['parties.%.labels', (pack.parties ?? []).map(inAllLanguages)],
  ];
  for (const [path, texts] of fields) {
    const i = texts.findIndex((text) => markup.test(text));
    if (i >= 0) return { name: 'markup', path: path.replace('%', String(i)), message };
  }
  return null;
}

const inAllLanguages = ({ labels = {} }: { readonly labels?: Labels }) => Object.values(labels).join(' ');

const isOwnTopic = (pack: Pack) => topicOf(pack) === pack.id;

/** One topic's questions come from one pack. */
function foreignTopicBringsSourcesOnly(pack: Pack): PackProblem | null {
  if (isOwnTopic(pack)) return null;
  const part = (['propositions', 'entities'] as const).find((name) => pack[name].length > 0);
  const message = `"${topicOf(pack)}" has its own; this pack adds sources to it`;
  return part ? { name: 'wrong-shape', path: part, message } : null;
}

/** Whoever speaks is of a party that the interface or the pack can name. */
function partiesAreKnown(pack: Pack): PackProblem | null {
  const nameless = (pack.parties ?? []).findIndex(
    ({ id, labels = {} }) => !isNamed(id) && Object.keys(labels).length === 0,
  );
  if (nameless >= 0) return { name: 'wrong-shape', path: `parties.${nameless}.labels`, message: 'a name is missing' };
  // Another topic's parties are not in this file.
  if (!isOwnTopic(pack)) return null;
  const own = new Set((pack.parties ?? []).map(({ id }) => id));
  const isUnknown = (party: Party | null | undefined) => party != null && !isNamed(party) && !own.has(party);
  const message = 'a party that neither Hashia nor the pack names';
  for (const [i, { party, roles = [] }] of pack.entities.entries()) {
    if (isUnknown(party)) return { name: 'wrong-shape', path: `entities.${i}.party`, message };
    const held = roles.findIndex((role) => isUnknown(role.party));
    if (held >= 0) return { name: 'wrong-shape', path: `entities.${i}.roles.${held}.party`, message };
  }
  const j = pack.statements.findIndex(({ speaker }) => isUnknown(speaker?.party));
  return j >= 0 ? { name: 'wrong-shape', path: `statements.${j}.speaker.party`, message } : null;
}

const isNamed = (party: Party) => parties.some((known) => known === party);

/** Two entities with one name would make a mention's entity depend on their order. */
function aliasesAreUnique({ entities }: Pack): PackProblem | null {
  const owners = new Map<string, string>();
  for (const [i, entity] of entities.entries()) {
    for (const [j, alias] of [entity.name, ...entity.aliases].entries()) {
      const path = j === 0 ? `entities.${i}.name` : `entities.${i}.aliases.${j - 1}`;
      const key = tokensOf(alias)
        .map((token) => token.key)
        .join(' ');
      if (key === '') return { name: 'wrong-shape', path, message: `"${alias}" has no letter or digit` };
      const owner = owners.get(key) ?? entity.id;
      if (owner !== entity.id) return { name: 'alias-clash', path, message: `"${alias}" also names "${owner}"` };
      owners.set(key, owner);
    }
  }
  return null;
}

function statementsHaveTheirSource(pack: Pack): PackProblem | null {
  const known = new Set(pack.sources.map((source) => source.id));
  const i = pack.statements.findIndex((statement) => !known.has(statement.source));
  const orphan = pack.statements[i];
  return orphan
    ? { name: 'unknown-source', path: `statements.${i}.source`, message: `no source "${orphan.source}"` }
    : null;
}

/** A wording with a part missing would never be found, and nobody would know. */
function wordingsCanBeRead({ propositions }: Pack): PackProblem | null {
  for (const [i, proposition] of propositions.entries()) {
    const { patterns, denials = [] } = frameOf(proposition);
    for (const [list, wordings] of [
      ['patterns', patterns],
      ['denials', denials],
    ] as const) {
      const j = wordings.findIndex(isBroken);
      const path = `propositions.${i}.frame.${list}.${j}`;
      if (j >= 0) return { name: 'wrong-shape', path, message: `"${wordings[j]}" has an empty part` };
    }
  }
  return null;
}

function readingsHaveTheirProposition(pack: Pack): PackProblem | null {
  // Another topic's questions are not in this file; a reading of one that is not there is never asked for.
  if (!isOwnTopic(pack)) return null;
  const known = new Set(pack.propositions.map((proposition) => proposition.id));
  for (const [i, { readings }] of pack.statements.entries()) {
    const j = readings.findIndex((reading) => !known.has(reading.proposition));
    const orphan = readings[j];
    if (orphan) {
      const path = `statements.${i}.readings.${j}.proposition`;
      return { name: 'unknown-proposition', path, message: `no proposition "${orphan.proposition}"` };
    }
  }
  return null;
}

function linksHaveTheirProposition({ propositions }: Pack): PackProblem | null {
  const known = new Set(propositions.map((proposition) => proposition.id));
  for (const [i, proposition] of propositions.entries()) {
    const { links = {}, near = {}, narrows = [], instead = [] } = frameOf(proposition);
    const listed = Object.entries(links).map(([link, ids]) => [`links.${link}`, ids] as const);
    const named = [...listed, ['narrows', narrows] as const, ['instead', instead] as const].flatMap(([path, ids]) =>
      ids.map((id, j) => ({ id, path: `${path}.${j}` })),
    );
    const stray = [...named, ...Object.keys(near).map((id) => ({ id, path: `near.${id}` }))].find(
      ({ id }) => !known.has(id),
    );
    const path = `propositions.${i}.frame.${stray?.path}`;
    if (stray) return { name: 'unknown-proposition', path, message: `no proposition "${stray.id}"` };
  }
  return null;
}

function speakersAreKnown(pack: Pack): PackProblem | null {
  if (!isOwnTopic(pack)) return null;
  const known = new Set(pack.entities.map((entity) => entity.id));
  const isUnknown = ({ speaker }: Statement) =>
    speaker !== null && speaker.entity !== null && !known.has(speaker.entity);
  const i = pack.statements.findIndex(isUnknown);
  const entity = pack.statements[i]?.speaker?.entity;
  return entity
    ? { name: 'unknown-entity', path: `statements.${i}.speaker.entity`, message: `no entity "${entity}"` }
    : null;
}

/** Figures and dates point into the statement's own text; the statement into its source, both ends or neither. */
function spansHold({ statements }: Pack): PackProblem | null {
  for (const [i, statement] of statements.entries()) {
    const { start, end, text } = statement;
    if ((start === null) !== (end === null) || (start !== null && end !== null && end <= start)) {
      return { name: 'bad-span', path: `statements.${i}.end`, message: `${start}–${end} is no span` };
    }
    for (const part of ['figures', 'dates'] as const) {
      const j = statement[part].findIndex((span: Span) => span.end <= span.start || span.end > text.length);
      if (j >= 0) return { name: 'bad-span', path: `statements.${i}.${part}.${j}`, message: 'outside the text' };
    }
  }
  return null;
}
