import type { Span } from '../article';
import type { Attribution, SpeechForm } from '../claim';
import { type EntityIndex, type Mention, mentionsIn } from '../entities/entities';
import type { Sentence } from '../segment/sentence';
import { finish, type Steps } from '../steps';
import { carryQuotations } from './carried-quotations';
import { carrySpeakers } from './carried-speakers';
import { answersIn } from './interviews';
import { type Quotation, quotationsIn } from './quotations';
import type { Context, Reading } from './reading';
import { marksIn, readingsIn } from './readings';
import { shortNamesIn } from './short-names';
import { namingSpeakers } from './speakers';
import { firstEndingAfter, sourceOf, wordsOf } from './words';

interface Input {
  text: string;
  sentences: Sentence[];
  entities: EntityIndex;
  /** Where the text names entities, when that is known already. */
  mentions?: readonly Mention[];
  /** The article's, for roles. */
  date: string | null;
}

/** Who says what, in the order of the reporting words. */
export function attribute(input: Input): Attribution[] {
  return finish(attributing(input));
}

/** The same sentence by sentence. */
export function* attributing(input: Input): Steps<Attribution[]> {
  const { text, sentences, entities, date } = input;
  const quotations = quotationsIn(text);
  const { contexts, found } = yield* readingSentences(text, sentences, quotations);
  const readings = carryQuotations({ text, quotations, readings: found });
  yield;
  const mentions = input.mentions ?? mentionsIn(text, entities);
  const shortNames = shortNamesIn(text);
  yield;
  const speakers = yield* namingSpeakers({ text, contexts, readings, mentions, entities, date, shortNames });
  const attributions: Attribution[] = readings.map((reading, i) => ({
    speaker: speakers[i] ?? null,
    cue: reading.cue,
    content: reading.content,
    form: formOf(reading.content, quotations),
  }));
  yield;
  const answers = answersIn({ text, contexts, attributions });
  const carried = answers.length > 0 ? answers : carrySpeakers({ text, sentences, attributions });
  return carried.length === 0 ? attributions : [...attributions, ...carried].sort((a, b) => placeOf(a) - placeOf(b));
}

function* readingSentences(text: string, sentences: readonly Sentence[], quotations: readonly Quotation[]) {
  const source = sourceOf(text);
  const contexts: Context[] = [];
  const found: Reading[] = [];
  for (const sentence of sentences) {
    yield;
    const words = wordsOf(source, sentence, quotations);
    contexts.push({ text, sentence, quotations, words, marks: marksIn(words, source.runs) });
  }
  for (const context of contexts) {
    yield;
    found.push(...readingsIn(context));
  }
  return { contexts, found };
}

function placeOf({ cue, content }: Attribution): number {
  return cue?.start ?? content[0]?.start ?? 0;
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
