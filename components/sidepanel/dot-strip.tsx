import { useFormat, useText } from '../i18n';
import { type FigureStrip, ratioOf } from './figure-strips';

const width = 370;
const [left, right] = [34, width - 34];

/** Beyond this ratio a plain axis would crush the small values. */
const logFrom = 5;

/** The page's value as a full dot, the others' as rings, on one axis. */
export function DotStrip({ strip }: { readonly strip: FigureStrip }) {
  const t = useText();
  const format = useFormat();
  const log = strip.scale === 'number' && ratioOf(strip) > logFrom;
  const scale = scaleOf(strip, log);
  const here = format.value(strip.here.label);
  const there = strip.there.map(({ label }) => format.value(label)).join(', ');
  const summary = t('figures.summary', { here, there });
  const shown = (tick: number) => (strip.scale === 'date' ? format.date(String(tick)) : format.number(tick));
  return (
    <svg class="strip rel-differs" viewBox={`0 0 ${width} 76`} role="img" aria-label={summary}>
      <line x1="10" y1="40" x2={width - 10} y2="40" />
      {scale.ticks.map((tick) => (
        <text key={tick} x={scale.at(tick)} y="66" class="tick">
          {shown(tick)}
        </text>
      ))}
      {strip.there.map(({ value, label, count }, index) => (
        <g key={label}>
          <circle class="ring" cx={scale.at(value)} cy="40" r="7" />
          <text x={scale.at(value)} y={index % 2 === 0 ? 24 : 12} class="value">
            {count > 1 ? `${format.value(label)} ×${format.number(count)}` : format.value(label)}
          </text>
        </g>
      ))}
      <circle class="dot" cx={scale.at(strip.here.value)} cy="40" r="7" />
      <text x={scale.at(strip.here.value)} y="24" class="value here">
        {here}
      </text>
    </svg>
  );
}

interface Scale {
  at(value: number): number;
  readonly ticks: readonly number[];
}

function scaleOf(strip: FigureStrip, log: boolean): Scale {
  const values = [strip.here.value, ...strip.there.map(({ value }) => value)];
  const ends = log ? powersAround(values) : strip.scale === 'date' ? yearsAround(values) : roundAround(values);
  const to = (value: number) => (log ? Math.log10(Math.max(value, 1)) : value);
  const [low, high] = [to(ends[0]), to(ends[1])];
  const at = (value: number) => left + ((to(value) - low) / (high - low || 1)) * (right - left);
  return { at, ticks: log ? powers(ends) : strip.scale === 'date' ? years(ends) : ends };
}

type Ends = readonly [number, number];

function powersAround(values: readonly number[]): Ends {
  const logs = values.map((value) => Math.log10(Math.max(value, 1)));
  return [10 ** Math.floor(Math.min(...logs)), 10 ** Math.ceil(Math.max(...logs))];
}

function powers([low, high]: Ends): number[] {
  const ticks = [];
  for (let tick = low; tick <= high; tick *= 10) ticks.push(tick);
  return ticks;
}

function yearsAround(values: readonly number[]): Ends {
  return [Math.floor(Math.min(...values)), Math.ceil(Math.max(...values) + 0.01)];
}

function years([low, high]: Ends): number[] {
  const step = Math.max(1, Math.ceil((high - low) / 5));
  const ticks = [];
  for (let tick = low; tick <= high; tick += step) ticks.push(tick);
  return ticks;
}

function roundAround(values: readonly number[]): Ends {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = 10 ** Math.floor(Math.log10(Math.max(high, 1)));
  return [Math.floor(low / step) * step, Math.ceil((high + step / 10) / step) * step];
}
