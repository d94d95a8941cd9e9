import { overlaps, type Span } from '../article';
import type { Attribution, DateMention, Figure } from '../claim';
import { type EntityIndex, type Mention, mentionsIn } from '../entities/entities';
import type { Passage } from '../seek/seek';
import type { Sentence } from '../segment/sentence';
import { finish, type Steps } from '../steps';
import { boilerplateIn } from './boilerplate';
import { type Clause, clausesOf } from './clauses';
import { withoutDateline } from './dateline';
import type { Draft } from './draft';
import { kindOf } from './kinds';
import { carrySaidDates, isSaidOn } from './said-when';
import type { TextWords } from './text-words';
import { isWithin, whoReportsIn, whoSays } from './who-says';
import { wordCount } from './word-count';

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
export function draftsOf(findings: Findings, words: TextWords): Draft[] {
  return finish(drafting(findings, words));
}

/** The same sentence by sentence. */
export function* drafting(findings: Findings, words: TextWords): Steps<Draft[]> {
  const { sentences, title } = findings;
  const near = nearEach(findings);
  const drafts: Draft[] = [];
  for (const [order, sentence] of sentences.entries()) {
    yield;
    const found = near[order];
    const around = words.stretchAt(sentence).passage;
    if (!found || boilerplateIn(around, title) !== null) continue;
    const body = withoutDateline(sentence);
    const clauses = clausesOf(body, found.attributions);
    const shared = found.dates.filter(
      (date) => date.start >= body.start && (opens(date, body) || !clauses.some((clause) => overlaps(date, clause))),
    );
    const at = { sentence, order, around, near: found, shared, words };
    for (const span of clauses) drafts.push(draftAt(span, at));
  }
  return carrySaidDates(drafts, findings.text);
}

interface Around {
  readonly sentence: Sentence;
  readonly order: number;
  readonly around: Passage;
  readonly near: Near;
  /** Dates of the sentence that hold for each clause: "He said on Friday that …", "On Friday, …". */
  readonly shared: readonly DateMention[];
  readonly words: TextWords;
}

/** So little may stand before a date that opens its sentence: "Earlier on ". */
const BEFORE_DATE = 12;

function opens(date: Span, sentence: Span): boolean {
  return date.start - sentence.start <= BEFORE_DATE;
}

function draftAt(span: Clause, { sentence, order, around, near, shared, words }: Around): Draft {
  const { passage: said, stems } = words.stretchAt(span);
  const attribution = whoSays(span, near.attributions);
  const figures = near.figures.filter((figure) => isWithin(figure, span));
  const cue = attribution?.cue ? words.stretchAt(within(attribution.cue, sentence)).passage : words.none;
  return {
    start: span.start,
    end: span.end,
    shown: span.shown,
    text: said.text,
    said,
    around,
    sentence,
    order,
    attribution,
    told: attribution?.speaker ? attribution : (whoReportsIn(span, near.attributions, sentence) ?? attribution),
    cue,
    figures,
    dates: near.dates.filter(
      (date) => isWithin(date, span) || shared.includes(date) || isSaidOn(date, { told: attribution, near, sentence }),
    ),
    mentions: near.mentions.filter((mention) => overlaps(mention, span)),
    words: wordCount(said.text),
    stems,
    kind: kindOf({ clause: said, cue, attributed: attribution !== null, counted: isCounted(figures, span) }),
  };
}

/** A figure that stands so near the start of a clause is what the clause is about. */
const AT_ONCE = 40;

/** Whether figures make the claim, more than one small number does in passing. */
function isCounted(figures: readonly Figure[], { start }: Span): boolean {
  return (
    figures.length > 1 ||
    figures.some((figure) => isLarge(figure) || (isSeveral(figure) && figure.start - start <= AT_ONCE))
  );
}

const isLarge = ({ unit, value }: Figure) => unit === '%' || value >= 50;
const isSeveral = ({ value, bound }: Figure) => value >= (bound === 'exactly' ? 30 : 10);

/** The part of a span that lies in a sentence; empty when none does. */
function within({ start, end }: Span, sentence: Span): Span {
  const from = Math.min(Math.max(start, sentence.start), sentence.end);
  return { start: from, end: Math.max(from, Math.min(end, sentence.end)) };
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
    attributions: eachOnce(spoken[i] ?? []),
    figures: counted[i] ?? [],
    dates: dated[i] ?? [],
    mentions: named[i] ?? [],
  }));
}

function eachOnce(parts: readonly { readonly attribution: Attribution }[]): readonly Attribution[] {
  const [first] = parts;
  if (first === undefined) return [];
  return parts.length === 1 ? [first.attribution] : [...new Set(parts.map(({ attribution }) => attribution))];
}

/** By where they start; most lists are in order already. */
function inOrder<Item extends Span>(items: readonly Item[]): readonly Item[] {
  const isSorted = items.every((item, i) => i === 0 || (items[i - 1]?.start ?? 0) <= item.start);
  return isSorted ? items : [...items].sort((a, b) => a.start - b.start);
}

/** For each sentence the items that touch it, none where none does; both lists are walked once. */
function touching<Item extends Span>(sentences: readonly Sentence[], items: readonly Item[]): (Item[] | undefined)[] {
  const found = new Array<Item[] | undefined>(sentences.length);
  let first = 0;
  for (const item of inOrder(items)) {
    while (first < sentences.length && (sentences[first]?.end ?? 0) <= item.start) first++;
    for (let i = first; i < sentences.length && (sentences[i]?.start ?? 0) < item.end; i++) {
      const known = found[i];
      if (known) known.push(item);
      else found[i] = [item];
    }
  }
  return found;
}
