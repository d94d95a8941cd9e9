import type { ComponentChildren } from 'preact';
import { plainComment } from '../../core/plain-note';
import type { Related } from '../../core/relation';
import { useBackground } from '../background-context';
import { Glyph, type GlyphKind } from '../glyph';
import { useFormat, useText } from '../i18n';
import { useWhereabouts } from '../provenance';
import { useLoad } from '../use-load';
import { headingKind, useRelationTitle } from '../use-relation-title';
import { claimIn } from './card';

/** Two lines while the pointer rests on a mark: how the sources relate, and who says so. The page hears the click that opens the card. */
export function Peek(props: { readonly of: 'claim' | 'note'; readonly id: string }) {
  return props.of === 'claim' ? <PeekAtClaim id={props.id} /> : <PeekAtNote id={props.id} />;
}

function PeekAtClaim({ id }: { readonly id: string }) {
  const t = useText();
  const background = useBackground();
  const titleOf = useRelationTitle();
  const [state] = useLoad(() => background.tabState(), id);
  if (state.kind !== 'ready' || state.value.kind !== 'on-topic') return null;
  const related = claimIn(state.value.reading, id)?.claim.related;
  if (related === undefined) return null;
  const kind = headingKind(related);
  const first = related.find(({ relation }) => relation.kind === kind);
  return (
    <PeekBody kind={kind} title={titleOf(related)}>
      {first === undefined ? t('card.onlyHereBody') : <Strongest related={first} />}
    </PeekBody>
  );
}

/** "November 2021 | November 2022 · Harici", "Zabihullah Mujahid · The Express Tribune"; under "Disputed by …" the outlet. */
function Strongest({ related }: { readonly related: Related }) {
  const format = useFormat();
  const where = useWhereabouts();
  const { relation, statement, source } = related;
  // The line above says "Disputed by …" already.
  const speaker = relation.kind === 'disputed' && relation.by !== null ? undefined : statement.speaker?.name;
  const said =
    relation.kind === 'differs' ? `${format.value(relation.here)} | ${format.value(relation.there)}` : speaker;
  return (
    <>
      {said !== undefined && (
        <>
          <bdi>{said}</bdi>
          {' · '}
        </>
      )}
      <bdi>{where(source)}</bdi>
    </>
  );
}

function PeekAtNote({ id }: { readonly id: string }) {
  const t = useText();
  const background = useBackground();
  const [note] = useLoad(() => background.note(id), id);
  if (note.kind !== 'ready' || note.value === null) return null;
  return (
    <PeekBody kind="note" title={t('note.heading')}>
      <bdi>{plainComment(note.value.annotation)}</bdi>
    </PeekBody>
  );
}

function PeekBody(props: { readonly kind: GlyphKind; readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="peek">
      <Glyph kind={props.kind} size="large" />
      <div class="peek-text">
        <b>{props.title}</b>
        <span class="muted small">{props.children}</span>
      </div>
    </div>
  );
}
