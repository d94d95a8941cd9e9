import { useState } from 'preact/hooks';
import { Glyph } from '../glyph';
import { Message, useText } from '../i18n';

/** A paragraph to try: choosing a marked claim shows what other sources say. */
export function Demo() {
  const t = useText();
  const [open, setOpen] = useState<'date' | 'soil'>('date');
  const claim = (which: 'date' | 'soil') => (
    <button
      type="button"
      class={`demo-claim rel-${which === 'date' ? 'differs' : 'disputed'}`}
      aria-pressed={open === which}
      onClick={() => setOpen(which)}
    >
      {t(`welcome.demo.${which}`)}
    </button>
  );
  return (
    <section class="box">
      <h2 class="live">{t('welcome.try')}</h2>
      <p class="demo">
        <Message k="welcome.demo" values={{ date: claim('date'), soil: claim('soil') }} />
      </p>
      <div class="demo-card" aria-live="polite">
        <Glyph kind={open === 'date' ? 'differs' : 'disputed'} size="large" />
        <p>
          <span class="strong">{t(open === 'date' ? 'card.differs.date' : 'card.disputed')}</span>
          <br />
          <span class="muted small">{t(`welcome.demo.${open}Why`)}</span>
        </p>
      </div>
    </section>
  );
}
