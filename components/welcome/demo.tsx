import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Glyph } from '../glyph';
import { Message, useText } from '../i18n';

/** A paragraph to try: choosing a marked claim shows what other sources say. */
export function Demo() {
  const t = useText();
  const [open, setOpen] = useState<'date' | 'soil'>('date');
  const claim = (which: 'date' | 'soil') => (
    <DemoClaim kind={which === 'date' ? 'differs' : 'disputed'} pressed={open === which} onPress={() => setOpen(which)}>
      {t(`welcome.demo.${which}`)}
    </DemoClaim>
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

/** Runs on with the sentence, over the ends of lines, as a real mark does: a <button> cannot. */
function DemoClaim(props: {
  readonly kind: 'differs' | 'disputed';
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    props.onPress();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    <span
      role="button"
      tabIndex={0}
      class={`demo-claim rel-${props.kind}`}
      aria-pressed={props.pressed}
      onClick={props.onPress}
      onKeyDown={onKeyDown}
    >
      {props.children}
    </span>
  );
}
