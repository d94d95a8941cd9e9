import type { Reading } from '../../core/reading';
import { Glyph } from '../glyph';
import { useFormat, useText } from '../i18n';
import { DotStrip } from './dot-strip';
import { type FigureStrip, ratioOf, stripsOf } from './figure-strips';

/** Quantities and dates of the page against those of the sources. */
export function Figures(props: { readonly reading: Reading }) {
  const t = useText();
  const strips = stripsOf(props.reading);
  if (strips.length === 0) return <p class="muted">{t('figures.empty')}</p>;
  return (
    <>
      {strips.map((strip) => (
        <StripCard key={strip.id} strip={strip} />
      ))}
    </>
  );
}

function StripCard({ strip }: { readonly strip: FigureStrip }) {
  const t = useText();
  const alone = strip.there.length === 0;
  return (
    <section class="figure">
      <div class="row">
        <Glyph kind={alone ? 'only-here' : 'differs'} />
        <h2 class="grow" dir="auto">
          {strip.title}
        </h2>
        {alone && <b class="figure-value">{strip.here.label}</b>}
      </div>
      {alone ? (
        <p class="muted small">{t('figures.alone')}</p>
      ) : (
        <>
          <DotStrip strip={strip} />
          <Gap strip={strip} />
        </>
      )}
    </section>
  );
}

/** A slip of one digit makes a factor of ten: near it, the reader is asked to look at the original. */
const tenfold = (ratio: number) => ratio > 8 && ratio < 12.5;

function Gap({ strip }: { readonly strip: FigureStrip }) {
  const t = useText();
  const format = useFormat();
  if (strip.scale === 'date') return null;
  const ratio = ratioOf(strip);
  if (tenfold(ratio)) return <p class="small strong">{t('figures.tenfold')}</p>;
  if (ratio < 1.1) return null;
  return <p class="muted small">{t('figures.ratio', { ratio: format.number(Math.round(ratio * 10) / 10) })}</p>;
}
