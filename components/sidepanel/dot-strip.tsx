import { useFormat, useText } from '../i18n';
import type { FigureStrip } from './figure-strips';
import { placeLabels, scaleOf } from './strip-scale';

const levelHeight = 15;

/** The page's value as a full dot, the others' as rings, on one axis. In per cent, so that letters keep their size. */
export function DotStrip({ strip }: { readonly strip: FigureStrip }) {
  const t = useText();
  const format = useFormat();
  const scale = scaleOf(strip);
  const values = [strip.here, ...strip.there].map(({ value, label, count }, index) => ({
    here: index === 0,
    at: scale.at(value),
    label: count > 1 ? `${format.value(label)} ×${format.number(count)}` : format.value(label),
  }));
  const placed = placeLabels(values.map(({ at, label }) => [at, label.length] as const));
  const axis = 24 + Math.max(...placed.map(({ level }) => level)) * levelHeight;
  const there = values.filter(({ here }) => !here).map(({ label }) => label);
  const summary = t('figures.summary', { here: format.value(strip.here.label), there: there.join(', ') });
  const shown = (tick: number) => (strip.scale === 'date' ? format.date(String(tick)) : format.number(tick));
  return (
    <svg class="strip rel-differs" height={axis + 30} role="img" aria-label={summary}>
      <line x1="0" y1={axis} x2="100%" y2={axis} />
      {scale.ticks.map((tick) => (
        <text key={tick} x={`${scale.at(tick)}%`} y={axis + 24} class="tick">
          {shown(tick)}
        </text>
      ))}
      {values.toReversed().map(({ here, at, label }) => (
        <circle key={label} class={here ? 'dot' : 'ring'} cx={`${at}%`} cy={axis} r="7" />
      ))}
      {values.map(({ here, label }, index) => {
        const { at = 0, level = 0, anchor = 'middle' } = placed[index] ?? {};
        const y = axis - 13 - level * levelHeight;
        return (
          <text key={label} x={`${at}%`} y={y} text-anchor={anchor} class={here ? 'value here' : 'value'}>
            {label}
          </text>
        );
      })}
    </svg>
  );
}
