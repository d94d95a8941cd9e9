import type { Article } from './article';
import { attributing } from './attribute/attribute';
import type { Claim } from './claim';
import { type EntityIndex, findingMentions } from './entities/entities';
import { extracting } from './extract/extract';
import { datesIn } from './quantities/dates';
import { figuresIn } from './quantities/figures';
import { segmenting } from './segment/segment';
import { finish, type Steps } from './steps';

/** The key claims of an article, in order of position: segment → attribute → quantities → extract. */
export function analyse(article: Article, entities: EntityIndex): Claim[] {
  return finish(analysing(article, entities));
}

/** The same step by step. */
export function* analysing({ text, title, date }: Article, entities: EntityIndex): Steps<Claim[]> {
  const sentences = yield* segmenting(text);
  yield;
  const mentions = yield* findingMentions(text, entities);
  yield;
  const attributions = yield* attributing({ text, sentences, entities, mentions, date });
  yield;
  const figures = figuresIn(text);
  yield;
  const dates = datesIn(text, date);
  yield;
  return yield* extracting({ text, title, sentences, entities, mentions, attributions, figures, dates });
}
