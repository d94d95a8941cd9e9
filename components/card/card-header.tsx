import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { useBackground } from '../background-context';
import { Glyph, type GlyphKind } from '../glyph';
import { useText } from '../i18n';
import { IconButton } from '../icon';
import { Voice } from '../voice';
import { PinnedAtStart } from './card-route';

/** Glyph, what the card is about, who says it. The heading takes the focus when the card opens. */
export function CardHeader(props: {
  readonly kind: GlyphKind | null;
  readonly title: string;
  /** Speaker, outlet: each in its own direction. */
  readonly said?: readonly string[];
}) {
  const said = (props.said ?? []).filter((part) => part !== '');
  const t = useText();
  const background = useBackground();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header class="card-header">
      {props.kind !== null && <Glyph kind={props.kind} size="large" />}
      <div class="grow">
        <h1 ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        {said.length > 0 && (
          <p class="muted small">
            {said.map((part, index) => (
              <Voice key={part} isLast={index === said.length - 1}>
                {part}
              </Voice>
            ))}
          </p>
        )}
      </div>
      <Pin />
      <IconButton icon="close" label={t('action.close')} onClick={() => void background.closeCard()} />
    </header>
  );
}

function Pin() {
  const t = useText();
  const background = useBackground();
  const [pinned, setPinned] = useState(useContext(PinnedAtStart));
  const flip = () => {
    setPinned(!pinned);
    background.pinCard(pinned ? 'loose' : 'pinned').catch(() => setPinned(pinned));
  };
  return <IconButton icon="pin" label={t('card.pin')} pressed={pinned} onClick={flip} />;
}
