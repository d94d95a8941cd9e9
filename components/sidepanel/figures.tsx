import type { Reading } from '../../core/reading';
import type { Mark } from '../../core/relation';
import { claimTitle } from '../claim-title';
import { Glyph } from '../glyph';
import { useFormat, useText } from '../i18n';
import { Icon } from '../icon';
import { textLanguage } from '../quote';
import { DotStrip } from './dot-strip';
import { type FigureStrip, ratioOf, stripsOf } from './figure-strips';

interface CardProps {
  readonly strip: FigureStrip;
  readonly language: string | null;
}

/** Quantities and dates of the page against those of the sources. */
export function Figures({ reading }: { readonly reading: Reading }) {
  const t = useText();
  const strips = stripsOf(reading);
  if (strips.length === 0) return <p class="muted">{t('figures.empty')}</p>;
  return (
    <>
      {strips.map((strip) => (
        <StripCard key={strip.id} strip={strip} language={reading.article.language} />
      ))}
    </>
  );
}

function StripCard({ strip, language }: CardProps) {
  const t = useText();
  const kind = kindOf(strip);
  const differs = kind === 'differs';
  return (
    <section class="figure">
      <div class="row">
        <Glyph kind={kind} />
        <h2 class="grow" title={strip.title} {...textLanguage(language)}>
          {!differs && <b class="figure-value">{strip.here.label}</b>}
          <span class={differs ? 'figure-title' : 'figure-title muted'}>{claimTitle(strip.title)}</span>
        </h2>
      </div>
      {differs && <DotStrip strip={strip} />}
      {differs && <Gap strip={strip} />}
      {strip.backed > 0 && <p class="muted small">{t('figures.backed', { count: strip.backed })}</p>}
      {strip.repeated > 0 && <p class="muted small">{t('figures.repeated', { count: strip.repeated })}</p>}
      {kind === 'only-here' && <p class="muted small">{t('figures.alone')}</p>}
    </section>
  );
}

function kindOf({ there, backed, repeated }: FigureStrip): Mark {
  if (there.length > 0) return 'differs';
  return backed > 0 ? 'backed' : repeated > 0 ? 'repeated' : 'only-here';
}

/** A slip of one digit makes a factor of ten: near it, the reader is asked to look at the original. */
const tenfold = (ratio: number) => ratio > 8 && ratio < 12.5;

function Gap({ strip }: { readonly strip: FigureStrip }) {
  const t = useText();
  const format = useFormat();
  if (strip.scale === 'date') {
    return strip.months && <p class="muted small">{t('figures.months', { count: strip.months })}</p>;
  }
  const ratio = ratioOf(strip);
  if (tenfold(ratio)) {
    return (
      <p class="row small strong alarm">
        <Icon name="warning" />
        <span>{t('figures.tenfold')}</span>
      </p>
    );
  }
  if (ratio < 1.1) return null;
  return <p class="muted small">{t('figures.ratio', { ratio: format.number(Math.round(ratio * 10) / 10) })}</p>;
}
