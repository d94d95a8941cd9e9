import { useEffect, useRef } from 'preact/hooks';
import { useBackground } from '../background-context';
import { Glyph, type GlyphKind } from '../glyph';
import { useText } from '../i18n';
import { IconButton } from '../icon';

/** Glyph, what the card is about, who says it. The heading takes the focus when the card opens. */
export function CardHeader(props: { readonly kind: GlyphKind; readonly title: string; readonly detail: string }) {
  const t = useText();
  const background = useBackground();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header class="card-header">
      <Glyph kind={props.kind} size="large" />
      <div class="grow">
        <h1 ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        {props.detail !== '' && (
          <p class="muted small">
            <bdi>{props.detail}</bdi>
          </p>
        )}
      </div>
      <IconButton icon="close" label={t('action.close')} onClick={() => void background.closeCard()} />
    </header>
  );
}
