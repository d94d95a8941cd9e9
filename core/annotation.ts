/** A reader's note in W3C Web Annotation form, exactly as it is stored and exported. */
export interface Annotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  /** `urn:uuid:…` */
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'commenting' | 'questioning' | 'assessing';
  readonly created: string;
  readonly modified: string;
  readonly body: readonly TextualBody[];
  readonly target: Target;
}

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly purpose: 'commenting' | 'tagging';
  readonly format?: 'text/plain' | 'text/markdown';
  readonly language?: string;
}

export interface Target {
  /** The page's URL. */
  readonly source: string;
  /** Absent for a note on the whole page. */
  readonly selector?: readonly Selector[];
  /** So that a note whose passage is gone stays readable. */
  readonly 'schema:headline'?: string;
  readonly 'schema:publisher'?: string;
  readonly 'schema:datePublished'?: string;
}

export type Selector = TextQuoteSelector | TextPositionSelector;

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Where a stored note stands on the page as it is now. */
export type Anchoring =
  | { readonly kind: 'exact' | 'moved' }
  | { readonly kind: 'changed'; readonly was: string; readonly now: string }
  | { readonly kind: 'orphan' };

/** How a note was found when its page was last read, and when (ISO). */
export interface Standing {
  readonly anchoring: Anchoring;
  readonly seen: string;
}

/** The three kinds of note a reader can take. */
export const noteKinds = ['note', 'question', 'to-verify'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** The note's own words; other programs' notes may have several bodies. */
export function commentOf({ body }: Pick<Annotation, 'body'>): string {
  return body
    .filter((b) => b.purpose === 'commenting')
    .map((b) => b.value)
    .join('\n\n');
}

/** Whether the note's words were written as Markdown. */
export function hasMarkup({ body }: Pick<Annotation, 'body'>): boolean {
  return body.some((b) => b.purpose === 'commenting' && b.format === 'text/markdown');
}

export function tagsOf({ body }: Pick<Annotation, 'body'>): string[] {
  return body.filter((b) => b.purpose === 'tagging').map((b) => b.value);
}

export function quoteOf(annotation: Annotation): TextQuoteSelector | undefined {
  return annotation.target.selector?.find((s) => s.type === 'TextQuoteSelector');
}

const motivations = { note: 'commenting', question: 'questioning', 'to-verify': 'assessing' } as const;

export function motivationOf(kind: NoteKind): Annotation['motivation'] {
  return motivations[kind];
}

export function noteKindOf({ motivation }: Pick<Annotation, 'motivation'>): NoteKind {
  if (motivation === 'questioning') return 'question';
  return motivation === 'assessing' ? 'to-verify' : 'note';
}
