import type { Span } from '../article';
import type { Attribution, SpeechForm } from '../claim';
import { type EntityIndex, type Mention, mentionsIn } from '../entities/entities';
import type { Sentence } from '../segment/sentence';
import { carryQuotations } from './carried-quotations';
import { carrySpeakers } from './carried-speakers';
import { answersIn } from './interviews';
import { type Quotation, quotationsIn } from './quotations';
import { readingsIn } from './readings';
import { shortNamesIn } from './short-names';
import { nameSpeakers } from './speakers';
import { firstEndingAfter, sourceOf, wordsOf } from './words';

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
    runs: source.runs,
  }));
  const readings = carryQuotations({ text, quotations, readings: contexts.flatMap(readingsIn) });
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
