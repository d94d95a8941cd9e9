import { overlaps, type Span } from '../article';
import type { Attribution, DateMention, Figure } from '../claim';
import { type EntityIndex, type Mention, mentionsIn } from '../entities/entities';
import type { Passage } from '../seek/seek';
import type { Sentence } from '../segment/sentence';
import { boilerplateIn } from './boilerplate';
import { clausesOf } from './clauses';
import type { Draft } from './draft';
import { kindOf } from './kinds';
import { carrySaidDates } from './said-when';
import { readPassage } from './sought';
import type { StemsAt } from './stems';
import { isWithin, whoSays } from './who-says';

/** An article with everything that was found in it before claims are. */
export interface Findings {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly entities: EntityIndex;
  /** Where the text names entities, when that is known already. */
  readonly mentions?: readonly Mention[];
  readonly title: string;
}

/** What of the article touches one sentence; kept small so that each clause looks at little. */
interface Near {
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
}

/** Every clause of the story that may be a claim, in order of position. */
export function draftsOf(findings: Findings, stemsAt: StemsAt): Draft[] {
  const { sentences, title } = findings;
  const near = nearEach(findings);
  const drafts = sentences.flatMap((sentence, order) => {
    const found = near[order];
    if (!found || boilerplateIn(sentence, title) !== null) return [];
    const clauses = clausesOf(sentence, found.attributions);
    const shared = found.dates.filter(
      (date) => opens(date, sentence) || !clauses.some((clause) => overlaps(date, clause)),
    );
    const around = readPassage(sentence.text);
    return clauses.map((span) => draftAt(span, { sentence, order, around, near: found, shared, stemsAt }));
  });
  return carrySaidDates(drafts, findings.text);
}

interface Around {
  readonly sentence: Sentence;
  readonly order: number;
  readonly around: Passage;
  readonly near: Near;
  /** Dates of the sentence that hold for each clause: "He said on Friday that …", "On Friday, …". */
  readonly shared: readonly DateMention[];
  readonly stemsAt: StemsAt;
}

/** So little may stand before a date that opens its sentence: "Earlier on ". */
const BEFORE_DATE = 12;

function opens(date: Span, sentence: Span): boolean {
  return date.start - sentence.start <= BEFORE_DATE;
}

function draftAt(span: Span, { sentence, order, around, near, shared, stemsAt }: Around): Draft {
  const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  const attribution = whoSays(span, near.attributions);
  const figures = near.figures.filter((figure) => isWithin(figure, span));
  const cue = attribution?.cue ? sentence.text.slice(...within(attribution.cue, sentence)) : '';
  return {
    start: span.start,
    end: span.end,
    text,
    said: text === sentence.text ? around : readPassage(text),
    around,
    sentence,
    order,
    attribution,
    cue,
    figures,
    dates: near.dates.filter((date) => isWithin(date, span) || shared.includes(date)),
    mentions: near.mentions.filter((mention) => overlaps(mention, span)),
    stems: stemsAt(span),
    kind: kindOf({
      clause: text.toLowerCase(),
      cue: cue.toLowerCase(),
      attributed: attribution !== null,
      counted: figures.length > 1 || figures.some((figure) => figure.unit === '%' || figure.value >= 200),
    }),
  };
}

function within(span: Span, sentence: Sentence): [number, number] {
  return [Math.max(0, span.start - sentence.start), Math.max(0, span.end - sentence.start)];
}

function nearEach({ text, sentences, attributions, figures, dates, entities, mentions }: Findings): Near[] {
  const byContent = attributions.flatMap((attribution) =>
    attribution.content.map(({ start, end }) => ({ start, end, attribution })),
  );
  const spoken = touching(sentences, byContent);
  const counted = touching(sentences, figures);
  const dated = touching(sentences, dates);
  const named = touching(sentences, mentions ?? mentionsIn(text, entities));
  return sentences.map((_, i) => ({
    attributions: [...new Set((spoken[i] ?? []).map((part) => part.attribution))],
    figures: counted[i] ?? [],
    dates: dated[i] ?? [],
    mentions: named[i] ?? [],
  }));
}

/** For each sentence the items that touch it; both lists are walked once. */
function touching<Item extends Span>(sentences: readonly Sentence[], items: readonly Item[]): Item[][] {
  const found: Item[][] = sentences.map(() => []);
  let first = 0;
  for (const item of [...items].sort((a, b) => a.start - b.start)) {
    while (first < sentences.length && (sentences[first]?.end ?? 0) <= item.start) first++;
    for (let i = first; i < sentences.length && (sentences[i]?.start ?? 0) < item.end; i++) found[i]?.push(item);
  }
  return found;
}
