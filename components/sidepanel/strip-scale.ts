import { type FigureStrip, ratioOf } from './figure-strips';

/** Where values stand on a strip, in per cent of its width, and the ticks under it. */
export interface StripScale {
  at(value: number): number;
  readonly ticks: readonly number[];
}

/** Beyond this ratio a plain axis would crush the small values. */
const logFrom = 5;
/** Per cent of the width that stay free at either end. */
const margin = 8;
const mostTicks = 5;

export function scaleOf(strip: FigureStrip): StripScale {
  const log = strip.scale === 'number' && ratioOf(strip) > logFrom;
  const values = [strip.here.value, ...strip.there.map(({ value }) => value)];
  const ends = log ? powersAround(values) : strip.scale === 'date' ? yearsAround(values) : roundAround(values);
  const to = (value: number) => (log ? Math.log10(Math.max(value, 1)) : value);
  const [low, high] = [to(ends[0]), to(ends[1])];
  const at = (value: number) => margin + ((to(value) - low) / (high - low || 1)) * (100 - 2 * margin);
  return { at, ticks: log ? powers(ends) : strip.scale === 'date' ? years(ends) : ends };
}

/** A label with its place: `level` lifts it over those it would run into. */
export interface Placed {
  readonly at: number;
  readonly level: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** What it covers, in per cent of the width. */
  readonly from: number;
  readonly to: number;
}

/** Per cent of the narrowest strip (264 pixels) that one letter of a label takes. */
const letterWidth = 2.6;

/** Places labels so that none covers another: `[at, length in letters]`, first come first low. */
export function placeLabels(labels: readonly (readonly [at: number, letters: number])[]): Placed[] {
  const taken: Placed[] = [];
  for (const [at, letters] of labels) {
    const width = letters * letterWidth;
    const anchor = at - width / 2 < 0 ? 'start' : at + width / 2 > 100 ? 'end' : 'middle';
    const from = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    const to = from + width;
    const meets = (level: number) => taken.some((one) => one.level === level && one.from < to && from < one.to);
    let level = 0;
    while (meets(level)) level += 1;
    taken.push({ at, level, anchor, from, to });
  }
  return taken;
}

type Ends = readonly [number, number];

function powersAround(values: readonly number[]): Ends {
  const logs = values.map((value) => Math.log10(Math.max(value, 1)));
  return [10 ** Math.floor(Math.min(...logs)), 10 ** Math.ceil(Math.max(...logs))];
}

function powers([low, high]: Ends): number[] {
  const ticks = [];
  const count = Math.round(Math.log10(high / low)) + 1;
  const step = 10 ** Math.ceil(count / mostTicks);
  for (let tick = low; tick <= high; tick *= step) ticks.push(tick);
  return ticks;
}

function yearsAround(values: readonly number[]): Ends {
  return [Math.floor(Math.min(...values)), Math.ceil(Math.max(...values) + 0.01)];
}

function years([low, high]: Ends): number[] {
  const ticks = [];
  const step = Math.max(1, Math.ceil((high - low) / mostTicks));
  for (let tick = low; tick <= high; tick += step) ticks.push(tick);
  return ticks;
}

function roundAround(values: readonly number[]): Ends {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = 10 ** Math.floor(Math.log10(Math.max(high, 1)));
  return [Math.floor(low / step) * step, Math.ceil((high + step / 10) / step) * step];
}
