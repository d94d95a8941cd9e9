import { quoteOf } from '../../core/annotation';
import { plainComment } from '../../core/plain-note';
import type { FoundStatement, StoredNote } from '../../messaging/protocol';
import { Glyph } from '../glyph';
import { useFormat, useText } from '../i18n';
import { namedWithRole, useSourceDate, useWhereabouts } from '../provenance';
import { textLanguage } from '../quote';
import { Voice } from '../voice';
import { FoundText } from './found-text';
import type { Hit } from './search-hits';

/** One line of the list: enough to choose by, nothing to press inside. */
export function SearchHit({ hit, query }: { readonly hit: Hit; readonly query: string }) {
  return hit.kind === 'note' ? (
    <NoteHit note={hit.note} query={query} />
  ) : (
    <StatementHit found={hit.found} query={query} />
  );
}

function StatementHit({ found, query }: { readonly found: FoundStatement; readonly query: string }) {
  const { source, statement } = found;
  const t = useText();
  const where = useWhereabouts();
  const date = useSourceDate();
  const { speaker } = statement;
  return (
    <>
      <p class="muted small">
        <Voice isStrong={source.outlet !== null}>
          <FoundText text={where(source)} query={query} />
        </Voice>
        <time dateTime={source.date ?? undefined}>{date(source)}</time>
      </p>
      <p class="muted small">
        {speaker !== null && (
          <Voice>
            <FoundText text={namedWithRole(speaker)} query={query} />
          </Voice>
        )}
        {t(`wording.${statement.wording}`)}
      </p>
      <blockquote class="quote" {...textLanguage(source.language)}>
        <FoundText text={statement.text} query={query} />
      </blockquote>
    </>
  );
}

function NoteHit({ note, query }: { readonly note: StoredNote; readonly query: string }) {
  const t = useText();
  const format = useFormat();
  const { annotation } = note;
  const quote = quoteOf(annotation)?.exact;
  return (
    <>
      <p class="muted small">
        <Glyph kind="note" /> <span class="strong">{t('mark.note')}</span>
        {' · '}
        <time dateTime={annotation.modified}>{format.moment(annotation.modified)}</time>
      </p>
      <p class="muted small">
        <bdi>
          <FoundText text={annotation.target['schema:headline'] ?? annotation.target.source} query={query} />
        </bdi>
      </p>
      {quote !== undefined && (
        <blockquote class="quote muted" dir="auto">
          <FoundText text={quote} query={query} />
        </blockquote>
      )}
      <p dir="auto">
        <FoundText text={plainComment(annotation)} query={query} />
      </p>
    </>
  );
}
