import type { Article } from './article';
import type { Claim, Speaker } from './claim';
import { type EntityIndex, mentionsIn, partyAt, roleAt } from './entities/entities';
import { readPassage } from './frame/frame';
import { grammarOf } from './frame/grammar';
import { readingClaims } from './frame/read-claims';
import { fingerprintOf } from './known-as';
import { relayedFrom } from './origins/venues';
import type { Proposition } from './pack';
import { type Source, type Statement, statementOf } from './statement';
import { finish, type Steps } from './steps';

/** An article as a source of the corpus. */
export function sourceOf(article: Article, pack: string): Source {
  return {
    id: article.id,
    pack,
    title: article.title,
    outlet: article.outlet,
    date: article.date,
    dateBasis: article.dateBasis,
    url: article.url,
    byline: article.byline,
    language: article.language,
    relayedFrom: relayedFrom(article.text),
    origin: null,
    fingerprint: fingerprintOf(article.text),
  };
}

interface Questions {
  readonly propositions: readonly Proposition[];
}

/** The claims of an article as statements, read by the same frames as the page's claims. */
export function statementsOf(
  source: Source,
  article: Article,
  claims: readonly Claim[],
  questions: Questions,
): Statement[] {
  return finish(readingStatements(source, article, claims, questions));
}

/** The same claim by claim. */
export function* readingStatements(
  source: Source,
  article: Article,
  claims: readonly Claim[],
  questions: Questions,
): Steps<Statement[]> {
  const readings = yield* readingClaims(claims, article, questions);
  return claims.map((claim, i) => statementOf(claim, source, readings[i] ?? []));
}

/** Somebody by name, as the topic knows them on that date; by the bare name when it does not. */
export function speakerNamed(name: string, date: string | null, entities: EntityIndex): Omit<Speaker, 'span'> | null {
  const words = name.trim();
  if (words === '') return null;
  const mention = mentionsIn(words, entities).find(({ start, end }) => start === 0 && end === words.length);
  if (!mention) return { name: words, entity: null, role: null, party: null };
  const { entity } = mention;
  return { name: entity.name, entity: entity.id, role: roleAt(entity, date), party: partyAt(entity, date) };
}

/** The statement as another speaker's. Whose voice it is can change what "our soil" means, so it is read anew. */
export function spokenBy(
  statement: Statement,
  speaker: Omit<Speaker, 'span'> | null,
  context: Questions & { readonly date: string | null },
): Statement {
  const party = speaker?.party ?? null;
  if (party === (statement.speaker?.party ?? null)) return { ...statement, speaker };
  const { text, figures, dates } = statement;
  const passage = { text, before: '', cue: '', speaker: party, date: context.date, figures, dates };
  return { ...statement, speaker, readings: readPassage(passage, grammarOf(context.propositions)) };
}
