import type { Party } from '../../core/claim';
import { useFormat, useText } from '../i18n';
import { partiesOf, type TimelineItem, type TimelineKind } from './timeline-items';
import { LaneMark } from './timeline-mark';
import { yearOf } from './year-of';

interface Dot {
  readonly date: string;
  readonly kind: TimelineKind;
  /** Per cent of the lane's width. */
  readonly at: number;
}

/** A mark takes this much of a lane's width in the narrowest panel. */
const apart = 5;

/** What the page dates and who spoke when, a lane for each side. Hidden from screen readers: the list below tells the same. */
export function TimelineLanes(props: {
  readonly items: readonly TimelineItem[];
  readonly partyName: (party: Party) => string;
}) {
  const { items, partyName } = props;
  const t = useText();
  const format = useFormat();
  const lanes = lanesOf(items);
  if (lanes.length < 2) return null;
  const years = items.map(({ date }) => yearOf(date));
  const [low, high] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years) + 0.01)];
  // The first and the last mark keep clear of the edges.
  const place = (year: number) => 4 + ((year - low) / (high - low)) * 92;
  return (
    <div class="lanes" aria-hidden="true">
      {lanes.map(([name, own]) => (
        <div key={name} class="lane">
          <span class="muted small">{name === 'page' ? t('source.this') : partyName(name)}</span>
          <svg aria-hidden="true">
            <line x1="0" y1="11" x2="100%" y2="11" />
            {dotsOf(own, place).map(({ at, kind }) => (
              <LaneMark key={`${at} ${kind}`} kind={kind} at={at} />
            ))}
          </svg>
        </div>
      ))}
      <div class="lane ticks">
        <span />
        <svg aria-hidden="true">
          {ticksBetween(low, high).map((year) => (
            <text key={year} x={`${place(year)}%`} y="11">
              {format.date(String(year))}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** The dates that the page gives stand in a lane of their own: they are not when somebody spoke. */
function lanesOf(items: readonly TimelineItem[]): (readonly ['page' | Party, readonly TimelineItem[]])[] {
  const names = ['page' as const, ...partiesOf(items)];
  const laneOf = ({ claim, party }: TimelineItem) => (claim === null ? party : 'page');
  return names
    .map((name) => [name, items.filter((item) => laneOf(item) === name)] as const)
    .filter(([, own]) => own.length > 0);
}

/** One mark for each kind at each date, in order; those that would cover one another stand side by side. */
function dotsOf(items: readonly TimelineItem[], place: (year: number) => number): Dot[] {
  const dots: Dot[] = [];
  for (const { date, kind } of items) {
    const at = place(yearOf(date));
    const last = dots.at(-1);
    const before = dots.some((dot) => dot.date === date && dot.kind === kind);
    if (!before) dots.push({ date, kind, at: Math.max(at, (last?.at ?? 0) + apart) });
  }
  return dots;
}

function ticksBetween(low: number, high: number): number[] {
  const step = Math.max(1, Math.ceil((high - low) / 4));
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, index) => low + index * step);
}
