import type { Span } from '../article';
import type { Speaker } from '../claim';
import { type EntityIndex, type Mention, mentionsIn } from '../entities/entities';
import { type Memory, memoryOf, noteRoles, recall, remember, whoHolds } from './memory';
import { type ProperName, properNamesIn } from './proper-names';
import type { Context, Reading } from './reading';
import { bodyOf, mentionsWithin, personOf, unknownPerson } from './speaker-of';
import { firstEndingAfter, type Word } from './words';

interface Scene {
  readonly text: string;
  readonly contexts: readonly Context[];
  readonly readings: readonly Reading[];
  readonly mentions: readonly Mention[];
  readonly entities: EntityIndex;
  readonly date: string | null;
}

/** The speaker of each reading, named as well as the article and the pack allow. */
export function nameSpeakers(scene: Scene): (Speaker | null)[] {
  const memory = memoryOf();
  const speakers: (Speaker | null)[] = [];
  let at = 0;
  for (const context of scene.contexts) {
    const names = properNamesIn(context.words);
    noticePeople(scene, { memory, context, names });
    for (; (scene.readings[at]?.cue.start ?? Number.POSITIVE_INFINITY) < context.sentence.end; at++) {
      const reading = scene.readings[at];
      if (!reading) break;
      const speaker =
        reading.subject &&
        nameSpeaker(scene, { memory, names, words: context.words, reading, subject: reading.subject });
      if (speaker) remember(memory, speaker, scene.text.slice(reading.subject?.start, reading.subject?.end));
      speakers.push(speaker);
    }
  }
  return speakers;
}

/** People a sentence names outside quotations, near its head, are whom "he" may mean next. */
function noticePeople(scene: Scene, at: { memory: Memory; context: Context; names: readonly ProperName[] }): void {
  const { memory, context, names } = at;
  for (const name of names) {
    const surname = name.name.split(' ').at(-1) ?? name.name;
    if (!memory.fullNames.has(surname)) memory.fullNames.set(surname, name.name);
  }
  for (const mention of mentionsWithin(scene.mentions, context.sentence)) {
    // "a report published by the United Nations": what "the report" means from here on.
    const lead = scene.text.slice(Math.max(context.sentence.start, mention.start - 40), mention.start);
    if (
      mention.entity.kind === 'organisation' &&
      /\b(?:report|study|survey)\b[^.,;]{0,24}\b(?:by|from) (?:the )?$/.test(lead)
    )
      noteRoles(memory, bodyOf(mention), ['report study survey']);
    if (mention.entity.kind !== 'person') continue;
    const person = personOf(mention, scene.date);
    if (person.role !== null && !memory.byRole.has(person.role.toLowerCase())) noteRoles(memory, person, [person.role]);
  }
  const known = mentionsWithin(scene.mentions, context.sentence).find(
    (mention) => mention.entity.kind === 'person' && headsClause(context, mention),
  );
  const other = names.find((name) => headsClause(context, name) && isNoBody(scene, name));
  if (known && (!other || known.start <= other.start)) memory.person = personOf(known, scene.date);
  else if (other) memory.person = memory.people.get(other.name) ?? unknownPerson(other.name, null);
}

/** Whether a name stands at a sentence's head, titles and time phrases aside, and outside quotations. */
function headsClause({ text, sentence, words }: Context, name: Span): boolean {
  if (name.start > sentence.start + 80) return false;
  const before = text.slice(sentence.start, name.start);
  const clause = before.slice(before.lastIndexOf(',') + 1);
  if (/[“"]/.test(before) || /\b(?:of|with|by|to|from|for|against|and|on|in|at|between|about|said|told)\b/.test(clause))
    return false;
  return words.some((word) => word.start <= name.start && name.start < word.end && !word.quoted);
}

/** A capitalised run that the pack knows as a place or a body is nobody's name. */
function isNoBody({ mentions }: Scene, name: Span): boolean {
  const i = firstEndingAfter(mentions, name.start);
  const mention = mentions[i];
  return !mention || mention.start >= name.end || mention.entity.kind === 'person';
}

interface Here {
  readonly memory: Memory;
  readonly names: readonly ProperName[];
  readonly words: readonly Word[];
  readonly reading: Reading;
  readonly subject: Span;
}

/** Ways of naming, the surest first. */
const namings: readonly ((scene: Scene, here: Here, span: Span) => Speaker | null)[] = [
  function twoTogether(scene, here, span) {
    return together(scene, here, span);
  },
  function mediaWing(scene, { reading }, span) {
    const words = scene.text.slice(span.start, span.end);
    if (!/^(?:the |Pakistan[’']s )?(?:military|army)$/i.test(words)) return null;
    if (!/^ in (?:a|its) (?:\p{Ll}+ )?statement\b/u.test(scene.text.slice(reading.cue.end, reading.cue.end + 30)))
      return null;
    const wing = scene.mentions.find(({ entity }) => entity.id === 'ispr');
    return wing ? bodyOf(wing) : null;
  },
  function knownPerson(scene, _here, span) {
    const mention = mentionsWithin(scene.mentions, span).find(({ entity }) => entity.kind === 'person');
    if (!mention || speaksFor(scene.text, span, mention)) return null;
    return personOf(mention, scene.date);
  },
  function personByFullName(scene, { names }, span) {
    const name = names.find((candidate) => candidate.start >= span.start && candidate.end <= span.end);
    if (!name || !isNoBody(scene, name) || speaksFor(scene.text, span, name)) return null;
    return unknownPerson(name.name, roleBefore(scene.text, { start: span.start, end: name.start }));
  },
  function pronoun({ text }, { memory }, span) {
    return recall(memory, text.slice(span.start, span.end));
  },
  function surname(scene, { memory }, span) {
    const words = scene.text
      .slice(span.start, span.end)
      .replace(/^(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Lt|Maulana|Mullah)\.? )+/, '')
      .replace(/[’']s?$/, '');
    const full = /^\p{Lu}[\p{L}-]+$/u.test(words) ? memory.fullNames.get(words) : undefined;
    return full === undefined ? null : (memory.people.get(full) ?? namedInFull(scene, full));
  },
  function namedBody({ mentions, text }, _here, span) {
    const comma = text.slice(span.start, span.end).search(/,| \(/);
    const head = comma > 0 ? { start: span.start, end: span.start + comma } : span;
    const words = text
      .slice(head.start, head.end)
      .replace(/^(?:the|The) /, '')
      .replace(/[’']s?$/, '');
    const mention = mentionsWithin(mentions, head).find(({ start, end }) => end - start >= words.length - 1);
    return mention ? bodyOf(mention) : null;
  },
  function authorOfAReport({ mentions, text }, _here, span) {
    const words = text.slice(span.start, span.end);
    if (
      !/^(?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:report|data|study|survey|statement|figures|assessment|statistics)s? (?:\p{Ll}+ )?(?:by|from|of)\b/iu.test(
        words,
      )
    )
      return null;
    const mention = mentionsWithin(mentions, span).find(({ entity }) => entity.kind === 'organisation');
    return mention ? bodyOf(mention) : null;
  },
  function holderOfARole(scene, { memory }, span) {
    return whoHolds(memory, {
      words: scene.text.slice(span.start, span.end),
      entities: scene.entities,
      date: scene.date,
    });
  },
];

/** "The president and the prime minister": both named, where both are known. */
function together(scene: Scene, here: Here, span: Span): Speaker | null {
  const words = scene.text.slice(span.start, span.end);
  const parts = /^([^,]{2,60}) and ([^,]{2,60})$/.exec(words);
  if (!parts?.[1] || !parts[2]) return null;
  const middle = span.start + parts[1].length;
  const halves: Span[] = [
    { start: span.start, end: middle },
    { start: middle + ' and '.length, end: span.end },
  ];
  const speakers = halves.map((half) => oneOf(scene, here, half));
  const [one, other] = speakers;
  if (!one || !other || one.name === other.name) return null;
  const party = one.party === other.party ? one.party : null;
  return { name: `${one.name} and ${other.name}`, span, entity: null, role: null, party };
}

function oneOf(scene: Scene, here: Here, span: Span): Speaker | null {
  const held = whoHolds(here.memory, {
    words: scene.text.slice(span.start, span.end).replace(/^(?!the |our )/i, 'the '),
    entities: scene.entities,
    date: scene.date,
  });
  if (held) return held;
  const mention = mentionsWithin(scene.mentions, span).find(({ entity }) => entity.kind === 'person');
  return mention && !speaksFor(scene.text, span, mention) ? personOf(mention, scene.date) : null;
}

function nameSpeaker(scene: Scene, here: Here): Speaker | null {
  const said = here.reading.antecedent ?? here.subject;
  for (const naming of namings) {
    const speaker = naming(scene, here, said);
    if (speaker) return { ...speaker, span: here.subject };
  }
  return inOwnWords(scene, said, here.subject);
}

/** Nobody known: the text's own words, with the party of the body they name. */
function inOwnWords(scene: Scene, said: Span, subject: Span): Speaker | null {
  const words = scene.text
    .slice(said.start, said.end)
    .replace(/^(?:the|The) /, '')
    .replace(/\s+/g, ' ');
  if (/^(?:he|she|it|they|who|which|i|we|you|this|that|there|one|his|her|its|their)$/i.test(words)) return null;
  const party = mentionsWithin(scene.mentions, said).find(({ entity }) => entity.party !== null)?.entity.party ?? null;
  return { name: words, span: subject, entity: null, role: null, party };
}

/** "a spokesman for Imran Khan", "Obama's campaign": somebody else speaks. */
function speaksFor(text: string, span: Span, name: Span): boolean {
  const before = text.slice(span.start, name.start);
  const after = text.slice(name.end, span.end);
  if (
    /\b(?:spokes\w+|office|aide|aides|adviser|advisor|family|lawyer|supporters|deputy|government|administration|cabinet|team)s? (?:for|of|to)\b/i.test(
      before,
    )
  )
    return true;
  return /^['’]?s? ?(?:\p{Ll}+ )?(?:family|aides?|officials?|campaign|spokes\w+|lawyers?|office|government|supporters?|team|administration|party|followers)\b/iu.test(
    after,
  );
}

/** A name the article gave before: the pack's person, else nobody more than the name. */
function namedInFull({ entities, date }: Scene, name: string): Speaker {
  const mention = mentionsIn(name, entities).find(({ entity }) => entity.kind === 'person');
  return mention ? personOf(mention, date) : unknownPerson(name, null);
}

/** "Pakistan’s Defence Minister Khawaja Asif" → "Pakistan’s Defence Minister". */
function roleBefore(text: string, span: Span): string | null {
  const words = text
    .slice(span.start, span.end)
    .trim()
    .replace(/^(?:the|The) /, '');
  return /^(?:|Mr|Mrs|Ms|Dr|Sir)\.?$/.test(words) || words.length > 80 ? null : words;
}
