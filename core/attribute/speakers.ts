import type { Speaker } from '../claim';
import type { Steps } from '../steps';
import { noticeBodies } from './bodies';
import { namedLater } from './introductions';
import { memoryOf, remember, tellsOfStatement } from './memory';
import { nameSpeaker } from './name-speaker';
import { withoutNamesakes } from './namesakes';
import { type Noticing, noticePeople } from './notice-people';
import { posterIn } from './posters';
import { type ProperName, properNamesIn } from './proper-names';
import { noticePublications } from './publications';
import { type Scene, saidAt } from './scene';
import { mentionAt, mentionsWithin } from './speaker-of';

/** The speaker of each reading, named as well as the article and the pack allow. */
export function* namingSpeakers(told: Scene): Steps<(Speaker | null)[]> {
  const namesBySentence = yield* readingNames(told);
  const scene = { ...told, mentions: withoutNamesakes(told.mentions, namesBySentence.flat()) };
  const memory = memoryOf(scene.entities);
  const speakers: (Speaker | null)[] = [];
  for (const [i, context] of scene.contexts.entries()) {
    yield;
    const mentions = mentionsWithin(scene.mentions, context.sentence);
    const at = { memory, context, names: namesBySentence[i] ?? [], mentions };
    notice(scene, at);
    nameWithin(scene, at, speakers);
  }
  const first = memory.introductions;
  return speakers.map((speaker) => speaker && (namedLater(speaker, first) ?? speaker));
}

/** The names of each sentence. */
function* readingNames(scene: Scene): Steps<ProperName[][]> {
  const bySentence: ProperName[][] = [];
  for (const { words } of scene.contexts) {
    yield;
    bySentence.push(properNamesIn(words).map((name) => withoutPlace(scene, name)));
  }
  return bySentence;
}

/** Remembers whom and what a sentence names. */
function notice(scene: Scene, at: Noticing): void {
  const { memory, context, mentions } = at;
  memory.earlier = memory.person;
  noticePeople(scene, at);
  noticeBodies(scene, memory, { context, mentions });
  noticePublications(scene, memory, context);
  noticePoster(scene, at);
}

/** Adds the speakers of a sentence’s readings; those of the readings before are there already. */
function nameWithin(scene: Scene, { memory, context, names }: Noticing, speakers: (Speaker | null)[]): void {
  for (let reading = scene.readings[speakers.length]; reading; reading = scene.readings[speakers.length]) {
    if (reading.cue.start >= context.sentence.end) break;
    const subject = reading.subject && saidAt(scene, reading.subject);
    const speaker = subject && nameSpeaker(scene, { memory, names, reading, subject });
    if (speaker) {
      remember(memory, speaker, subject.words);
      if (tellsOfStatement(context)) memory.issuer = speaker;
    }
    speakers.push(speaker);
  }
}

/** "envoy to Kabul Hasan Raza", "Officer Bajaur Hasan Raza": the place is no part of the name. */
function withoutPlace(scene: Scene, name: ProperName): ProperName {
  const mention = mentionAt(scene.mentions, name);
  if (mention?.entity.kind !== 'place' || mention.start !== name.start) return name;
  const rest = scene.text.slice(mention.end, name.end).trimStart();
  return rest.includes(' ') ? { start: name.end - rest.length, end: name.end, name: rest } : name;
}

/** Who posts something says what its caption says. */
function noticePoster(scene: Scene, { memory, context, names }: Noticing): void {
  const subject = posterIn(context);
  if (!subject) return;
  const reading = { cue: subject, subject, antecedent: null, content: [] };
  memory.issuer = nameSpeaker(scene, { memory, names, reading, subject: saidAt(scene, subject) }) ?? memory.issuer;
}
