import type { Article } from './article';
import { attribute } from './attribute/attribute';
import type { Claim } from './claim';
import { type EntityIndex, mentionsIn } from './entities/entities';
import { extract } from './extract/extract';
import { datesIn } from './quantities/dates';
import { figuresIn } from './quantities/figures';
import { segment } from './segment/segment';

/** The key claims of an article, in order of position: segment → attribute → quantities → extract. */
export function analyse(article: Article, entities: EntityIndex): Claim[] {
  const { text, title, date } = article;
  const sentences = segment(text);
  const mentions = mentionsIn(text, entities);
  return extract({
    text,
    title,
    sentences,
    entities,
    mentions,
    attributions: attribute({ text, sentences, entities, mentions, date }),
    figures: figuresIn(text),
    dates: datesIn(text, date),
  });
}
