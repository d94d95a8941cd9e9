import type { Span } from '../article';
import type { Speaker } from '../claim';
import { type EntityIndex, type Mention, roleAt } from '../entities/entities';
import { type Memory, memoryOf, recall, remember, whoHolds } from './memory';
import { type ProperName, properNamesIn } from './proper-names';
import type { Context, Reading } from './reading';
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
  const unquoted = (span: Span) =>
    context.words.some((word) => word.start <= span.start && span.start < word.end && !word.quoted);
  const head = context.sentence.start + 60;
  const known = mentionsWithin(scene.mentions, context.sentence).find(
    (mention) => mention.entity.kind === 'person' && mention.start < head && unquoted(mention),
  );
  const other = names.find((name) => name.start < head && unquoted(name));
  if (known) memory.person = personOf(known, scene.date);
  else if (other) memory.person = unknownPerson(other.name, null);
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
  function knownPerson(scene, _here, span) {
    const mention = headMentions(scene, span).find(({ entity }) => entity.kind === 'person');
    return mention ? personOf(mention, scene.date) : null;
  },
  function personByFullName({ text }, { names }, span) {
    const name = names.find((candidate) => candidate.start >= span.start && candidate.end <= span.end);
    if (
      !name ||
      /\b(?:family|aide|aides|officials?|campaign|spokes\w+|lawyers?|office|government|supporters?|team|administration)\s*$/i.test(
        text.slice(name.end, span.end),
      )
    )
      return null;
    return unknownPerson(name.name, roleBefore(text, { start: span.start, end: name.start }));
  },
  function pronoun({ text }, { memory }, span) {
    return recall(memory, text.slice(span.start, span.end));
  },
  function surname({ text }, { memory }, span) {
    const words = text
      .slice(span.start, span.end)
      .replace(/^(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Lt|Maulana|Mullah)\.? )+/, '')
      .replace(/[’']s?$/, '');
    const full = /^\p{Lu}[\p{L}-]+$/u.test(words) ? memory.fullNames.get(words) : undefined;
    return full === undefined ? null : (memory.people.get(full) ?? unknownPerson(full, null));
  },
  function wholeMention({ mentions, text }, _here, span) {
    const words = text
      .slice(span.start, span.end)
      .replace(/^(?:the|The) /, '')
      .replace(/[’']s?$/, '');
    const mention = mentionsWithin(mentions, span).find(({ start, end }) => end - start >= words.length - 1);
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

/** Mentions in the head of a subject: before its first comma, unless nothing stands there. */
function headMentions({ mentions }: Scene, span: Span): Mention[] {
  return mentionsWithin(mentions, span);
}

function mentionsWithin(mentions: readonly Mention[], span: Span): Mention[] {
  const found: Mention[] = [];
  for (let i = firstEndingAfter(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.start >= span.end) break;
    if (mention.start >= span.start) found.push(mention);
  }
  return found;
}

function personOf({ entity, start, end }: Mention, date: string | null): Speaker {
  return {
    name: entity.name,
    span: { start, end },
    entity: entity.id,
    role: roleAt(entity, date),
    party: entity.party,
  };
}

function bodyOf({ entity, start, end }: Mention): Speaker {
  return { name: entity.name, span: { start, end }, entity: entity.id, role: null, party: entity.party };
}

function unknownPerson(name: string, role: string | null): Speaker {
  return { name, span: null, entity: null, role, party: null };
}

/** "Pakistan’s Defence Minister Khawaja Asif" → "Pakistan’s Defence Minister". */
function roleBefore(text: string, span: Span): string | null {
  const words = text
    .slice(span.start, span.end)
    .trim()
    .replace(/^(?:the|The) /, '');
  return /^(?:|Mr|Mrs|Ms|Dr|Sir)\.?$/.test(words) || words.length > 80 ? null : words;
}
