import type { Span } from '../article';
import type { Attribution, SpeechForm } from '../claim';
import { type EntityIndex, type Mention, mentionsIn } from '../entities/entities';
import type { Sentence } from '../segment/sentence';
import { readAttitudes } from './attitude-readings';
import { carryQuotations } from './carried-quotations';
import { carrySpeakers } from './carried-speakers';
import { readIdioms } from './idiom-readings';
import { answersIn } from './interviews';
import { readLightVerbs, readNominal, readNounBy } from './noun-readings';
import { readAccordingTo, readColon, readSignature } from './other-readings';
import { readAgentless, readPassive } from './passive-readings';
import { type Quotation, quotationsIn } from './quotations';
import type { Context, Reading } from './reading';
import { readCiting, readQuoted } from './relayed-readings';
import { shortNamesIn } from './short-names';
import { nameSpeakers } from './speakers';
import { readStances } from './stance-readings';
import { readVerbs } from './verb-readings';
import { firstEndingAfter, sourceOf, wordsOf } from './words';

/** The ways of reporting speech, each a rule of its own. */
const rules: readonly ((context: Context) => Reading[])[] = [
  readQuoted,
  readCiting,
  readVerbs,
  readAccordingTo,
  readColon,
  readNominal,
  readNounBy,
  readPassive,
  readAgentless,
  readSignature,
];

/** Who says what, in the order of the reporting words. `date` is the article's, for roles. */
export function attribute(input: {
  text: string;
  sentences: Sentence[];
  entities: EntityIndex;
  /** Where the text names entities, when that is known already. */
  mentions?: readonly Mention[];
  date: string | null;
}): Attribution[] {
  const { text, sentences, entities, date } = input;
  const quotations = quotationsIn(text);
  const source = sourceOf(text);
  const contexts = sentences.map((sentence) => ({
    text,
    sentence,
    quotations,
    words: wordsOf(source, sentence, quotations),
  }));
  const found = contexts.map((context) => readingsIn(context));
  const readings = carryQuotations({ text, quotations, readings: found.flat() });
  const mentions = input.mentions ?? mentionsIn(text, entities);
  const speakers = nameSpeakers({ text, contexts, readings, mentions, entities, date, shortNames: shortNamesIn(text) });
  const attributions: Attribution[] = readings.map((reading, i) => ({
    speaker: speakers[i] ?? null,
    cue: reading.cue,
    content: reading.content,
    form: formOf(reading.content, quotations),
  }));
  const answers = answersIn({ text, contexts, attributions });
  const carried = answers.length > 0 ? answers : carrySpeakers({ text, sentences, attributions });
  return carried.length === 0 ? attributions : [...attributions, ...carried].sort((a, b) => placeOf(a) - placeOf(b));
}

function readingsIn(context: Context): Reading[] {
  const told: Reading[] = [];
  for (const rule of rules) told.push(...rule(context));
  const leaning = [
    ...readIdioms(context),
    ...readLightVerbs(context),
    ...readAttitudes(context),
    ...readStances(context),
  ];
  return distinct([...told, ...outside(told, leaning)]);
}

/** What is told of somebody's mind within another's words is that other's word. */
function outside(told: readonly Reading[], attitudes: readonly Reading[]): Reading[] {
  const contents = told.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let next = 0;
  let covered = 0;
  return attitudes.filter(({ cue }) => {
    for (; (contents[next]?.start ?? Number.POSITIVE_INFINITY) <= cue.start; next++)
      covered = Math.max(covered, contents[next]?.end ?? 0);
    return covered <= cue.start;
  });
}

function placeOf({ cue, content }: Attribution): number {
  return cue?.start ?? content[0]?.start ?? 0;
}

/** In order, one reading per cue. */
function distinct(readings: Reading[]): Reading[] {
  const sorted = readings.sort((a, b) => a.cue.start - b.cue.start);
  return sorted.filter((reading, i) => i === 0 || reading.cue.start >= (sorted[i - 1]?.cue.end ?? 0));
}

/** Direct when all of it stands in quotation marks, mixed when some does. */
function formOf(content: readonly Span[], quotations: readonly Quotation[]): SpeechForm {
  let quoted = 0;
  for (const span of content) {
    for (let i = firstEndingAfter(quotations, span.start); i < quotations.length; i++) {
      const quotation = quotations[i];
      if (!quotation || quotation.start >= span.end) break;
      quoted += Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start);
    }
  }
  if (quoted === 0) return 'indirect';
  const length = content.reduce((sum, span) => sum + span.end - span.start, 0);
  return quoted >= length * 0.9 ? 'direct' : 'mixed';
}
