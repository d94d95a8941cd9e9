import type { Mark } from '../core/relation';

/** What is painted: the mark of a claim, or a reader's note. */
export type Painted = Mark | 'note';

/** As it stands in the text, or, while its card is open, a ground in the same colour under that. */
export type Look = 'mark' | 'open';

/** One way of painting. Line style tells the marks apart; colour only supports it. */
interface MarkStyle {
  readonly light: string;
  readonly dark: string;
  readonly line: string;
  /** Below the letters, so far that one line does not cover another. */
  readonly offset?: string;
  /** Share of the colour in the fill, in per cent. */
  readonly fill: number;
  /** Which of two overlapping marks is on top. */
  readonly priority: number;
}

export const markStyles = {
  disputed: { light: '#9c2249', dark: '#f594b1', line: 'underline wavy 1.5px', fill: 9, priority: 5 },
  differs: { light: '#855000', dark: '#f2b95e', line: 'underline dashed 2px', fill: 9, priority: 4 },
  backed: { light: '#0c675e', dark: '#63cbbd', line: 'underline double 1.5px', fill: 9, priority: 3 },
  repeated: { light: '#3b5878', dark: '#a6c3e6', line: 'underline solid 1px', fill: 9, priority: 2 },
  'only-here': { light: '#565a63', dark: '#b1b6c0', line: 'underline dotted 2px', fill: 0, priority: 1 },
  note: {
    light: '#5a3ea6',
    dark: '#c3b1ff',
    line: 'underline solid 3px',
    offset: 'calc(.22em + 3px)',
    fill: 12,
    priority: 6,
  },
} satisfies Record<Painted, MarkStyle>;

export const painted = Object.keys(markStyles) as readonly Painted[];

export function colourOf(kind: Painted, dark: boolean): string {
  const style: MarkStyle = markStyles[kind];
  return dark ? style.dark : style.light;
}

/** Where a highlight's rules hold. */
interface Reach {
  readonly name: string;
  /** Selector of the elements whose text is painted. */
  readonly within: string;
}

/** Something painted, in one of its looks. */
interface Paint {
  readonly kind: Painted;
  readonly look: Look;
}

/** Share of the colour in the ground of what is open, in per cent; its mark has one of its own above that. */
const openFill = 20;

/** Which of two overlapping paints is on top. What is open lies below all marks. */
export function priorityOf({ kind, look }: Paint): number {
  return look === 'open' ? 0 : markStyles[kind].priority;
}

/** The rules of one highlight. Only properties that `::highlight()` takes: colour, background, decoration. */
export function ruleOf({ kind, look }: Paint, { name, within }: Reach, dark: boolean): string {
  const { line, offset = '.22em', fill }: MarkStyle = markStyles[kind];
  const colour = colourOf(kind, dark);
  if (look === 'open') return `${within}::highlight(${name}){${groundOf(colour, openFill, dark)}}`;
  const decoration = `text-decoration:${line} color-mix(in oklab,${colour} 80%,transparent);text-underline-offset:${offset}`;
  return [
    `${within}::highlight(${name}){${fill ? groundOf(colour, fill, dark) : ''}${decoration}}`,
    // Nastaliq goes far below the line.
    `${within}:lang(ur)::highlight(${name}){text-underline-offset:calc(.35em + ${offset})}`,
    // The browser then draws line and letters in the one colour that is seen on its own ground, and only there.
    `@media (forced-colors:active){${within}:is(*,:lang(ur))::highlight(${name}){text-underline-offset:-.04em;text-decoration-skip-ink:none}}`,
  ].join('\n');
}

function groundOf(colour: string, fill: number, dark: boolean): string {
  return `background-color:color-mix(in oklab,${colour} ${dark ? fill * 1.6 : fill}%,transparent);`;
}
