import { useState } from 'preact/hooks';
import type { Reading } from '../../core/reading';
import { Glyph } from '../glyph';
import { useFormat, useText } from '../i18n';
import { Icon } from '../icon';
import { speakersOf, type TimelineItem, timelineOf } from './timeline-items';

/** What was said and dated, in order: solid marks for stated dates, dashed for inferred, a diamond where dates differ. */
export function Timeline(props: { readonly reading: Reading }) {
  const t = useText();
  const [speaker, setSpeaker] = useState<string | null>(null);
  const items = timelineOf(props.reading);
  if (items.length === 0) return <p class="muted">{t('timeline.empty')}</p>;
  const shown = items.filter((item) => speaker === null || item.speaker === speaker);
  return (
    <>
      <fieldset class="actions filter" aria-label={t('timeline.filter')}>
        <button type="button" class="chip" aria-pressed={speaker === null} onClick={() => setSpeaker(null)}>
          {t('timeline.everyone')}
        </button>
        {speakersOf(items).map((name) => (
          <button
            key={name}
            type="button"
            class="chip"
            aria-pressed={speaker === name}
            onClick={() => setSpeaker(name)}
          >
            <bdi>{name}</bdi>
          </button>
        ))}
      </fieldset>
      <ol class="timeline">
        {shown.map((item) => (
          <Entry key={item.id} item={item} />
        ))}
      </ol>
    </>
  );
}

function Entry({ item }: { readonly item: TimelineItem }) {
  const t = useText();
  const format = useFormat();
  return (
    <li class={item.conflict ? 'conflict' : item.basis}>
      <p>
        <time class="strong" dateTime={item.date}>
          {format.date(item.date)}
        </time>
        <span class="muted small">
          {item.basis === 'inferred' && ` ${t('timeline.inferred')}`}
          {item.claim !== null && ` · ${t('source.this')}`}
        </span>
      </p>
      <p dir="auto">
        {item.speaker !== null && <b class="strong">{item.speaker}: </b>}
        {item.text}
      </p>
      {item.conflict !== null && (
        <p class="row small muted">
          <Glyph kind="differs" size="tiny" />
          <span>
            {t('timeline.conflict', {
              here: format.value(item.conflict.here),
              there: format.value(item.conflict.there),
            })}
          </span>
        </p>
      )}
      {item.chain.length > 0 && (
        <p class="chain">
          {item.chain.map((part, index) => (
            <span key={part} class="row">
              {index > 0 && <Icon name="next" />}
              <bdi>{part}</bdi>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
