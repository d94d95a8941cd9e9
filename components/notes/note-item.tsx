import type { ComponentChildren } from 'preact';
import { type Anchoring, commentOf, hasMarkup, noteKindOf, quoteOf, tagsOf } from '../../core/annotation';
import type { StoredNote } from '../../messaging/protocol';
import { useFormat, useText } from '../i18n';
import { Icon } from '../icon';
import { NoteText } from './note-text';

interface ItemProps {
  readonly note: StoredNote;
  /** How it was found on the page, when its page is open. */
  readonly anchoring?: Anchoring | undefined;
  /** When it was, where its page is not open. */
  readonly seen?: string | undefined;
  readonly withPage?: boolean;
  /** Buttons at the end of its foot. */
  readonly actions?: ComponentChildren;
  /** What stands below it. */
  readonly children?: ComponentChildren;
}

/** A stored note: the passage it stands on, its words, kind and tags, and when it was last changed. */
export function NoteItem(props: ItemProps) {
  const { annotation, conflict } = props.note;
  const t = useText();
  const format = useFormat();
  const kind = noteKindOf(annotation);
  const quote = quoteOf(annotation)?.exact;
  return (
    <article class={props.anchoring?.kind === 'orphan' ? 'note orphan' : 'note'}>
      {props.withPage && <PageLine note={props.note} />}
      <AnchoringLine anchoring={props.anchoring} seen={props.seen} />
      {quote === undefined ? (
        <p class="note-whole muted small">
          <Icon name="page" />
          {t('note.onPage')}
        </p>
      ) : (
        <blockquote class="quote muted" dir="auto">
          {quote}
        </blockquote>
      )}
      <NoteText text={commentOf(annotation)} markup={hasMarkup(annotation)} />
      {conflict !== null && (
        <p class="note-conflict small" dir="auto">
          <span class="strong">{t('note.conflict')}:</span> {conflict}
        </p>
      )}
      <div class="row small muted note-foot">
        {kind !== 'note' && <span class="tag kind">{t(`note.kind.${kind}`)}</span>}
        {tagsOf(annotation).map((tag) => (
          <span key={tag} class="tag">
            <bdi>#{tag}</bdi>
          </span>
        ))}
        <span class="row note-actions">
          <time dateTime={annotation.modified}>{format.moment(annotation.modified)}</time>
          {props.actions}
        </span>
      </div>
      {props.children}
    </article>
  );
}

/** Which page a note is on, and of when. */
function PageLine({ note }: { readonly note: StoredNote }) {
  const format = useFormat();
  const { target } = note.annotation;
  const date = target['schema:datePublished'];
  const site = target['schema:publisher'] ?? note.urlKey.split('/')[0];
  return (
    <p class="note-page small">
      <bdi class="strong">{target['schema:headline'] ?? target.source}</bdi>
      <span class="muted">
        {' '}
        · <bdi>{site}</bdi>
        {date !== undefined && ` · ${format.date(date)}`}
      </span>
    </p>
  );
}

/** A plain word when the passage is not what it was. */
function AnchoringLine({ anchoring, seen }: Pick<ItemProps, 'anchoring' | 'seen'>) {
  const t = useText();
  const format = useFormat();
  if (anchoring?.kind !== 'orphan' && anchoring?.kind !== 'changed') return null;
  return (
    <p class="note-lost muted small">
      <Icon name="warning" />
      <span>
        {anchoring.kind === 'orphan' ? t('note.orphan') : t('note.changed')}
        {anchoring.kind === 'changed' && <bdi> {anchoring.now}</bdi>}
        {seen !== undefined && ` (${t('note.seen', { when: format.moment(seen) })})`}
      </span>
    </p>
  );
}
