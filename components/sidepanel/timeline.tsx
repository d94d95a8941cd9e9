import { useState } from 'preact/hooks';
import type { Reading } from '../../core/reading';
import { claimTitle } from '../claim-title';
import { Glyph } from '../glyph';
import { useFormat, useText } from '../i18n';
import { Icon } from '../icon';
import { usePartyName } from '../party-name';
import { textLanguage } from '../quote';
import { useInterviewWords } from '../use-interview-words';
import { isHeard, TimelineFilter, type Voices } from './timeline-filter';
import { groupsOf, type TimelineGroup, type TimelineItem, timelineOf } from './timeline-items';
import { TimelineLanes } from './timeline-lanes';
import { TimelineMark } from './timeline-mark';

/** Statements of a group that are shown before the reader asks for the rest. */
const shownFirst = 2;

/** What was said and dated, in order: an overview by side, then each date with its words and where they came from. */
export function Timeline(props: { readonly reading: Reading }) {
  const t = useText();
  const [voices, setVoices] = useState<Voices>({ party: null, speaker: null });
  const items = timelineOf(props.reading, useInterviewWords());
  const partyName = usePartyName(props.reading.parties);
  if (items.length === 0) return <p class="muted">{t('timeline.empty')}</p>;
  return (
    <>
      <TimelineFilter items={items} voices={voices} partyName={partyName} onChange={setVoices} />
      <TimelineLanes items={items.filter((item) => isHeard(voices, item))} partyName={partyName} />
      <ul class="legend time-legend">
        {(['stated', 'inferred', 'conflict'] as const).map((kind) => (
          <li key={kind}>
            <TimelineMark kind={kind} />
            {t(`timeline.kind.${kind}`)}
          </li>
        ))}
      </ul>
      <ol class="timeline">
        {groupsOf(items.filter((item) => isHeard(voices, item))).map((group) => (
          <Entry key={group.key} group={group} />
        ))}
      </ol>
    </>
  );
}

function Entry({ group }: { readonly group: TimelineGroup }) {
  const t = useText();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { date, kind, chain, onPage, items } = group;
  const solar = format.solar(date);
  const shown = open ? items : items.slice(0, shownFirst);
  return (
    <li>
      <TimelineMark kind={kind} />
      <p>
        <time class="strong" dateTime={date}>
          {solar === null ? format.date(date) : t('source.solar', { date: format.date(date), solar })}
        </time>
        <span class="muted small">
          {kind === 'inferred' && ` ${t('timeline.inferred')}`}
          {onPage && ` · ${t('source.this')}`}
        </span>
      </p>
      {chain.length > 0 && <Chain parts={chain} />}
      {shown.map((item) => (
        <Words key={item.id} item={item} />
      ))}
      {items.length > shown.length && (
        <button type="button" class="more" onClick={() => setOpen(true)}>
          {t('timeline.more', { count: items.length - shown.length })}
        </button>
      )}
    </li>
  );
}

function Words({ item }: { readonly item: TimelineItem }) {
  const t = useText();
  const format = useFormat();
  const { conflict } = item;
  return (
    <>
      <p class="words" {...textLanguage(item.language)}>
        {item.speaker !== null && (
          <b class="strong">
            <bdi>{item.speaker}</bdi>:{' '}
          </b>
        )}
        {claimTitle(item.text)}
      </p>
      {conflict !== null && (
        <p class="row small muted">
          <Glyph kind="differs" size="tiny" />
          <span>
            {t('timeline.conflict', { here: format.value(conflict.here), there: format.value(conflict.there) })}
          </span>
        </p>
      )}
    </>
  );
}

/** Interview › relay › outlet. */
function Chain({ parts }: { readonly parts: readonly string[] }) {
  return (
    <p class="chain">
      {parts.map((part, index) => (
        <span key={part} class="row">
          {index > 0 && <Icon name="next" />}
          <bdi title={part}>{part}</bdi>
        </span>
      ))}
    </p>
  );
}
