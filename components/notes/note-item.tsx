import type { ComponentChildren } from 'preact';
import { type Anchoring, commentOf, noteKindOf, quoteOf, tagsOf } from '../../core/annotation';
import type { StoredNote } from '../../messaging/protocol';
import { useFormat, useText } from '../i18n';
import { Icon } from '../icon';

/** A stored note: the passage it stands on, its words, kind and tags, and when it was last changed. */
export function NoteItem(props: {
  readonly note: StoredNote;
  /** How it was found on the page, when its page is open. */
  readonly anchoring?: Anchoring | undefined;
  readonly children?: ComponentChildren;
}) {
  const lost = props.anchoring?.kind === 'orphan';
  const { annotation, conflict } = props.note;
  const t = useText();
  const format = useFormat();
  const kind = noteKindOf(annotation);
  const quote = quoteOf(annotation)?.exact;
  return (
    <article class={lost ? 'note orphan' : 'note'}>
      {lost && (
        <p class="note-lost muted small">
          <Icon name="warning" />
          {t('note.orphan')}
        </p>
      )}
      {props.anchoring?.kind === 'changed' && (
        <p class="note-lost muted small">
          <Icon name="warning" />
          <span>
            {t('note.changed')} <bdi>{props.anchoring.now}</bdi>
          </span>
        </p>
      )}
      {quote !== undefined && (
        <blockquote class="quote muted" dir="auto">
          {quote}
        </blockquote>
      )}
      <p class="note-text" dir="auto">
        {commentOf(annotation)}
      </p>
      {conflict !== null && (
        <p class="note-conflict small" dir="auto">
          <span class="strong">{t('note.conflict')}:</span> {conflict}
        </p>
      )}
      <div class="row small muted note-foot">
        {kind !== 'note' && <span class="tag">{t(`note.kind.${kind}`)}</span>}
        {tagsOf(annotation).map((tag) => (
          <span key={tag} class="tag">
            <bdi>#{tag}</bdi>
          </span>
        ))}
        <span class="row note-actions">
          <time dateTime={annotation.modified}>{format.moment(annotation.modified)}</time>
          {props.children}
        </span>
      </div>
    </article>
  );
}
